/**
 * Words of the interface that carry a meaning nothing else in the page carries. Matched without regard to case.
 * A language that is missing here costs a mark, never a wrong number.
 */
export const PAID_LABEL =
  /^(paid partnership|(bezahlte|entgeltliche) (werbe)?partnerschaft|colaboraci[oó]n pagada|parceria paga|partenariat r[eé]mun[eé]r[eé]|partnership (pubblicizzata|a pagamento)|betaald partnerschap|оплачено|платное партн|유료 파트너십|협찬|タイアップ投稿|付费合作|付費合作|ücretli (ortaklık|iş birliği)|شراكة مدفوعة|सशुल्क|पेड पार्टनरशिप|kemitraan berbayar|płatna współpraca|betalt (samarb|partn)|quan hệ hợp tác trả phí)/i;
export const PRIVATE_TEXT =
  /(account is private|konto ist privat|cuenta es privada|conta é privada|compte est privé|(account|profilo) è privato|account is privé|закрытый аккаунт|비공개 계정|アカウントは非公開|私密帐户|私人帳號|不公開|hesap gizli|الحساب خاص|अकाउंट प्राइवेट|akun ini (bersifat )?priva|konto jest prywatne|kontot är privat|kontoen er privat|riêng tư)/i;
export const VERIFIED_LABEL =
  /verif|vérif|подтвержд|인증|認証|认证|驗證|onayl|doğrula|موثق|सत्यापित|xác minh/i;
export const PIN_LABEL =
  /pin|épingl|fijad|fixad|fissat|evidenza|vast|закреп|고정|固定|置顶|置頂|釘選|sabit|مثبت|पिन|przypię|semat|ghim|fäst/i;
export const CAROUSEL_LABEL =
  /carousel|karussell|carrusel|carrossel|carrousel|carosello|карусель|슬라이드|カルーセル|轮播|輪播|atlıkarınca|karuzela|korsel|منوّ?ع|हिंडोला|कैरौसेल/i;
export const LIKE_LABEL =
  /^(un)?like$|gefällt|me gusta|curtir|gosto|j.aime|mi piace|vind ik|нрави|подоба|좋아요|いいね|赞|讚|beğen|إعجاب|أعجبني|پسند|पसंद|लाइक|suka|lubię|gilla|synes godt|liker|tykkää|líbí|páči|tetszik|apreci|îmi place|μου αρέσει|אהבתי|לייק|ถูกใจ|thích|লাইক|পছন্দ|хареса|sviđa|свиђа/i;
export const COMMENT_LABEL =
  /comment|kommentar|kommentier|kommentoi|comenta|opmerking|reageren|коммент|комент|댓글|コメント|评论|評論|留言|回應|yorum|تعليق|نظر|टिप्पणी|कमेंट|komentar|komentár|komentář|komentarz|skomentuj|hozzászól|σχόλι|תגובה|ความคิดเห็น|bình luận|মন্তব্য|কমেন্ট/i;
export const CLIP_LABEL = /clip|reel|video|클립|릴스|клип|クリップ|リール/i;
