/** Tags that say "paid" by themselves, by language; lower case, whole tag. */
const STRONG = `
ad ads advert advertisement advertising sponsored sponsoredpost sponsoredcontent sponsoredad spon sponcon paidpartnership paidad paidpost paidpromotion paidcollab paidcollaboration
werbung anzeige bezahltewerbung werbunganzeige anzeigewerbung werbungweilmarkierung dauerwerbesendung
publicité publicite sponsorisé sponsorise collaborationcommerciale partenariatrémunéré partenariatremunere
publi publicidad publipost publicidade postpatrocinado patrocinado contenidopatrocinado parceriapaga publi🎯
pubblicità pubblicita adv sponsorizzato contenutosponsorizzato
reclame advertentie gesponsord betaaldesamenwerking betaaldepartnership
annons betaltsamarbete reklam annonse reklame annonce betaltpartnerskab sponset sponsrat mainos kaupallinenyhteistyö
reklama materiałsponsorowany materialsponsorowany współpracareklamowa wspolpracareklamowa placenaspoluprace placenáspolupráce spolupráca
реклама партнерскийматериал
işbirliği isbirligi reklamişbirliği reklamisbirligi
διαφήμιση
publicitate
広告 pr案件 タイアップ プロモーション
광고 유료광고 협찬 협찬광고
إعلان اعلان إعلان_مدفوع اعلان_مدفوع
חסות פרסומת
iklan iklanberbayar quảngcáo โฆษณา
廣告 广告`;

/** Tags that hint at it: a gift, a partner, a code. They count only beside a mentioned brand. */
const WEAK = `
gifted gift prsample pr prpackage collab collaboration ambassador brandambassador partner brandpartner partnership samarbete samarbeid samarbejde samenwerking kooperation
parceria partenariat colaboracion colaboración colaboração produitoffert offert recebidos collaborazione suppliedby affiliate affiliatelink promo invite unbezahltewerbung
unbezahlt spon_ hosted sponsor sponsoring zusammenarbeit współpraca wspolpraca yhteistyö spoluprace сотрудничество işbirligi
提供 プレゼント 제공 체험단 تعاون kerjasama endorse endorsement paidpromote invitado invitada regalo omaggio cadeau geschenkt`;

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

export const STRONG_TAGS: ReadonlySet<string> = wordSet(STRONG);
export const WEAK_TAGS: ReadonlySet<string> = wordSet(WEAK);

/** Phrases that say "paid" in running text. */
export const STRONG_TEXT =
  /\bpaid (?:partnership|ad|post|promotion|collaboration|partner)\b|\bsponsored by\b|\b(?:this|today['’]?s) (?:post|video) is sponsored\b|\bin (?:paid )?partnership with\b|\bbezahlte (?:werbung|partnerschaft)\b|\bpartenariat rémunéré\b|\bcollaboration commerciale\b|\b(?:colaboración|colaboracion) pagada\b|\bparceria paga\b|\bpublicidad pagada\b|\bcollaborazione pagata\b|\bbetaalde samenwerking\b|\bbetald? (?:samarbete|partnerskap)\b|\bbetalt (?:samarbeid|partnerskab)\b|(?:^|\s)реклама(?:\s|$|\.)|유료 ?광고|タイアップ投稿|شراكة مدفوعة/;

/** Words that say it only at the start of the caption, in brackets or alone on a line: "Anzeige | ...", "[Werbung]". */
export const STRONG_OPENING =
  /^[\s[({*_|/\\-]*(?:ad|anzeige|werbung|reclame|annons|reklam|reklame|annonce|reklama|реклама|publicité|publicidad|publicidade|pubblicità|adv|広告|pr|광고|협찬|إعلان|اعلان)[\s\])}*_]*(?:[|:/•·—–-]|\]|\)|\n|$)/;

export const WEAK_TEXT =
  /\b(?:gifted by|thanks? (?:you )?to .{0,30}for (?:sending|gifting|having|inviting)|use (?:my )?(?:discount )?code|mit dem code|con (?:el|mi) código|avec le code|in collaboration with|in kooperation mit|en collaboration avec|en colaboración con|in collaborazione con|em parceria com|in samenwerking met|i samarbete med|i samarbejde med|we współpracy z|affiliate link)/;
