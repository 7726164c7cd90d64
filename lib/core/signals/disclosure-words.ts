/** Tags that say "paid" by themselves, by language; lower case, whole tag. */
const STRONG = `
ad ads advert advertisement advertising sponsored sponsoredpost sponsoredcontent sponsoredad spon sponcon paidpartnership paidad paidpost paidpromotion paidcollab paidcollaboration
werbung anzeige bezahltewerbung werbunganzeige anzeigewerbung werbungweilmarkierung dauerwerbesendung
publicité publicite sponsorisé sponsorise collaborationcommerciale partenariatrémunéré partenariatremunere
publi publicidad publipost publicidade postpatrocinado patrocinado contenidopatrocinado parceriapaga publiparceria
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
إعلان اعلان إعلان_مدفوع اعلان_مدفوع شراكة_مدفوعة
חסות פרסומת
iklan iklanberbayar quảngcáo โฆษณา
廣告 广告`;

/** Tags that hint at it: a gift, a partner, a code. They count only beside a mentioned brand. */
const WEAK = `
gifted gift prsample pr prpackage collab collaboration ambassador brandambassador partner brandpartner partnership samarbete samarbeid samarbejde samenwerking kooperation
parceria partenariat colaboracion colaboración colaboração produitoffert offert recebidos collaborazione suppliedby affiliate affiliatelink promo invite unbezahltewerbung
unbezahlt hosted sponsor sponsoring zusammenarbeit współpraca wspolpraca yhteistyö spoluprace сотрудничество işbirligi
提供 プレゼント 제공 체험단 تعاون kerjasama endorse endorsement invitado invitada regalo omaggio cadeau geschenkt`;

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

export const STRONG_TAGS: ReadonlySet<string> = wordSet(STRONG);
export const WEAK_TAGS: ReadonlySet<string> = wordSet(WEAK);

/** Tags that end like this name a partner (`#somebrandpartner`): a hint, since #gympartner does too. */
export const WEAK_ENDINGS: readonly string[] = ['partner', 'ambassador', 'collab', 'sponsored', 'gifted'];

/** In Japanese captions #PR is the usual mark; elsewhere it is two letters. */
export const KANA = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** No strong phrase and no `UNPAID_TEXT` can match without one of these pieces: one cheap look spares most captions them. */
export const STRONG_PIECES =
  /partner|paid|sponsor|werbung|anzeige|commercial|pagad|paga|betaal|betal|maksettu|реклам|reklam|placen|광고|제공|タイアップ|プロモ|شراك|[([*]/;
export const WEAK_PIECES =
  /gift|thank|affiliate|code|código|codice|collab|kooperation|zusammen|colabor|parceria|samen|samar|współpr|yhteis/;

/** Phrases that say "paid" in running text. */
export const STRONG_TEXT: readonly RegExp[] = [
  /\bpaid (?:partnership|ad|post|promotion|collaboration|partner)\b|\bsponsored by\b|\b(?:post|video) is sponsored\b/,
  /\bin (?:paid )?partnership with\b|\b(?:thanks|thank you) to my sponsor\b/,
  /\bbezahlte (?:werbung|partnerschaft|kooperation)\b|(?:^|[\s*_([|/-])(?:werbung|anzeige)(?![\p{L}\p{N}])/u,
  /partenariat rémunéré|collaboration commerciale|(?:colaboraci[oó]n|publicidad) pagada|parceria paga|collaborazione pagata/,
  /betaalde samenwerking|betal[dt]t? (?:samarbete|samarbeid|samarbejde|partnerskap|partnerskab)|maksettu (?:yhteistyö|mainos)/,
  /(?:^|\s)на правах рекламы|(?:^|\s)реклама(?:\s|[.!]|$)|materiał sponsorowany|współpraca reklamowa|placená spolupráce/,
  /유료 ?광고|제품을? 제공받|タイアップ投稿|プロモーションを含|شراكة مدفوعة|reklam i[şs]birli[ğg]i/,
  /[([*]\s?(?:ad|pub|publi|adv|reklame|reklam|annons|annonce|reclame|pr)\s?[)\]*]/,
];

/** "Unpaid ad" (a German habit after court rulings): no payment, yet a link to a brand. */
export const UNPAID_TEXT =
  /\bunbezahlte?[rs]? (?:werbung|anzeige)|(?:werbung|anzeige)[\s,|/(]*(?:unbezahlt|unbeauftragt|ohne auftrag|da )|\bkeine (?:bezahlte )?(?:werbung|anzeige)/;

/** Words that say it only at the start of the caption: "Ad | ...", "[Reklame]", a line of its own. */
export const STRONG_OPENING =
  /^[\s[({*_|/\\-]*(?:ad|anzeige|werbung|reclame|annons|reklam|reklame|annonce|reklama|реклама|publicité|publicidad|publicidade|pubblicità|adv|広告|광고|협찬|إعلان|اعلان)[\s\])}*_]*(?:[|:/•·—–-]|\]|\)|\n|$)/;

export const WEAK_TEXT: readonly RegExp[] = [
  /\bgifted by\b|\bthank(?:s| you)(?: to)? .{0,30}for (?:sending|gifting|having|inviting|hosting)\b|\baffiliate link/,
  /\b(?:use|with) (?:my |the )?(?:discount |promo )?code\b|\bdiscount code\b|\bmit dem code\b|\bcon (?:el|mi) código\b|\b(?:avec le|mon) code\b|\bcol codice\b/,
  /\bin collaboration with\b|\bin (?:kooperation|zusammenarbeit) mit\b|\ben collaboration avec\b|\ben colaboración con\b|\bin collaborazione con\b/,
  /\bem parceria com\b|\bin samenwerking met\b|\bi (?:samarbete|samarbeid|samarbejde) med\b|\bwe współpracy z\b|\byhteistyössä\b/,
];
