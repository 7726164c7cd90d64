// Made by tests/tools/generate-count-locales.ts from CLDR (ICU 78.2). Do not edit.
export const EVERY_COUNT = `af|,| |duisend3k3m6miljoen6miljard9mjd9biljoen12bn12|
am|.|,|ሺ3ሚ6ሚሊዮን6ቢ9ቢሊዮን9ት12ትሪሊዮን12|
ar|.|,|آلاف3ألف3ملايين6مليون6مليار9ترليون12|
ar-bh ar-dj ar-eg ar-er ar-il ar-iq ar-jo ar-km ar-kw ar-om ar-ps ar-qa ar-sa ar-sd ar-so ar-ss ar-sy ar-td ar-ye|٫.|٬,|آلاف3ألف3ملايين6مليون6مليار9ترليون12|
ar-dz ar-ly ar-ma ar-tn|,|.|آلاف3ألف3ملايين6مليون6مليار9ترليون12|
ar-lb ar-mr|٫,|٬.|آلاف3ألف3ملايين6مليون6مليار9ترليون12|
as|.|,|হাজাৰ3লাখ5নিযুত6নিঃ8শঃকঃ9শঃকোঃ9শতকোটি9শঃপঃ12শতপৰাৰ্দ্ধ12|
az|,|.|k3min3milyon6mln6milyard9mlrd9trilyon12trln12|
az-cyrl|,|.|k3min3m6milyon6mln6g9milyard9mlrd9t12trilyon12trln12|
be|,| |тыс3тысяч3тысяча3тысячы3млн6мільён6мільёна6мільёнаў6мільёны6млрд9мільярд9мільярда9мільярдаў9мільярды9трлн12трыльён12трыльёна12трыльёнаў12трыльёны12|
bg|,| |хил3хиляди3милион6милиона6млн6милиард9милиарда9млрд9трилион12трилиона12трлн12|
bn|.|,|হা3হাজার3লা5লাখ5কো7কোটি7শতকো10লাকো12লাখকোটি12|
br|,| |k3miliad3viliad3m6milion6v/milion6g9miliard9viliard9bilion12t12v/bilion12|
bs|,|.|hilj3hiljada3hiljade3mil6milion6miliona6milijarda9milijarde9milijardi9mlrd9bil12bilion12biliona12|
bs-cyrl|,|.|hilj3hiljada3hiljade3хиљ3mil6milion6miliona6мил6milijarda9milijarde9milijardi9mlrd9млрд9bil12bilion12biliona12бил12|
ca|,|.|k3miler3milers3m6milions6milió6km9milerdemilions9milersdemilions9b12bilions12bilió12|
ceb|.|,|k3kalibo3kamilyon6m6b9kabilyon9katrilyon12t12|
cs|,| |tis3tisíc3tisíce3mil6milion6milionu6miliony6milionů6miliard9miliarda9miliardy9mld9bil12bilion12bilionu12biliony12bilionů12|
cv|,| |пин3млн6млрд9трлн12|
cy|.|,|k3mil3m6miliwn6b9biliwn9t12triliwn12|
da|,|.|t3tusind3million6millioner6mio6mia9milliard9milliarder9billion12billioner12bio12|
de|,|.|tausend3tsd3million6millionen6mio6milliarde9milliarden9mrd9billion12billionen12bio12|
de-at|,| .|tausend3tsd3million6millionen6mio6milliarde9milliarden9mrd9billion12billionen12bio12|
de-ch de-li|.|'|tausend3tsd3million6millionen6mio6milliarde9milliarden9mrd9billion12billionen12bio12|
ee|.|,|k3m6b9t12triliɔn12|akpe3miliɔn6biliɔn9triliɔn12
el|,|.|χιλ3χιλιάδα3χιλιάδες3εκ6εκατομμύρια6εκατομμύριο6δισ9δισεκατομμύρια9δισεκατομμύριο9τρισ12τρισεκατομμύρια12τρισεκατομμύριο12|
en|.|,|k3thousand3lakh5m6million6crore7b9billion9t12trillion12|
en-at en-be en-de en-dk en-es en-id en-it en-nl en-pl en-ro en-si|,|.|k3thousand3lakh5m6million6crore7b9billion9t12trillion12|
en-ch|.|',|k3thousand3lakh5m6million6crore7b9billion9t12trillion12|
en-cz en-ee en-fi en-fr en-ge en-hu en-lt en-lv en-no en-pt en-se en-sk en-ua en-za|,| |k3thousand3lakh5m6million6crore7b9billion9t12trillion12|
en-gb|.|,|k3thousand3lakh5m6million6crore7b9billion9bn9t12tn12trillion12|
en-in|.|,|k3thousand3l5lakh5m6million6cr7crore7b9billion9kcr10lakhcrore12lcr12t12trillion12|
es|,|.|mil3m6millones6millón6milm9milmillones9b12billones12billón12|
es-ar es-bo es-cl es-co es-ec es-py es-uy es-ve|,|.|k3mil3m6millones6millón6milm9milmillones9b12billones12billón12|
es-br es-bz es-cu es-do es-gt es-hn es-mx es-ni es-pa es-pe es-pr es-sv es-us es-419|.|,|k3mil3m6millones6millón6milm9milmillones9b12billones12billón12|
es-cr|,| .|k3mil3m6millones6millón6milm9milmillones9b12billones12billón12|
et|,| |tuh3tuhat3miljon6miljonit6mln6miljard9miljardit9mld9triljon12triljonit12trln12|
eu|,|.|m6milioi6b12bilioi12|
fa|٫.|٬,|هزار3میلیون6میلیارد9تریلیون12هزارمیلیارد12|
fi|,| |t3tuhat3tuhatta3milj6miljoona6miljoonaa6miljardi9miljardia9mrd9bilj12biljoona12biljoonaa12|
fil|.|,|k3libo3nalibo3m6milyon6namilyon6b9bilyon9nabilyon9natrilyon12t12trilyon12|
fo|,|.|tús3túsund3millión6milliónir6mió6mia9milliard9milliardir9billión12billiónir12bió12|
fr|,| |k3mille3millier3m6million6millions6md9milliard9milliards9billion12billions12bn12|
fr-ca|,| |k3mille3millier3m6million6millions6g9md9milliard9milliards9billion12billions12bn12t12|
fr-lu fr-ma|,|. |k3mille3millier3m6million6millions6md9milliard9milliards9billion12billions12bn12|
fy|,|.|k3tûzen3miljoen6mln6miljard9mld9biljoen12bln12|
ga|.|,|k3mhíle3míle3m6mhilliún6milliún6b9bhilliún9billiún9mbilliún9dtrilliún12t12thrilliún12trilliún12|
gd|.|,|k3mhìle3mìle3mìltean3m6mhillean6millean6milleanan6b9bhillean9billean9billeanan9t12thrillean12trillean12trilleanan12|
gl|,|.|m6millón6millóns6b12billón12billóns12|
gsw|.|'|tsg3tuusig3millioon6millioone6mio6milliarde9mrd9billioon12billioone12bio12|
gu|.|,|હજાર3લાખ5કરોડ7અબજ9નિખર્વ11મહાપદ્મ12શંકુ13જલધિ14|
ha|.|,|d3k3m6b9t12|dubu3miliyan6biliyan9triliyan12
he|.|,|k3אלף3m6מיליון6b9מיליארד9t12טריליון12|
hi|.|,|हज़ार3लाख5करोड़7क॰7अरब9अ॰9खरब11ख॰11नील13|
hi-latn|.|,|k3thousand3हज़ार3l5lakh5लाख5cr7crore7करोड़7क॰7अरब9अ॰9kcr10खरब11ख॰11lakhcrore12lcr12नील13|
hr|,|.|tis3tisuća3tisuće3mil6milijun6milijuna6milijarda9milijarde9milijardi9mlr9bil12bilijun12bilijuna12|
hsb|,|.|tys3tysac3milion6milionaj6milionow6miliony6mio6miliarda9miliardow9miliardy9miliardźe9mrd9bil12bilion12bilionaj12bilionow12biliony12|
dsb|,|.|tys3tysac3milion6miliona6milionow6miliony6mio6miliarda9miliardow9miliardy9miliarźe9mrd9bil12bilion12biliona12bilionow12biliony12|
hu|,| |e3ezer3m6millió6milliárd9mrd9b12billió12|
hy|,| |հազար3հզր3միլիոն6մլն6միլիարդ9մլրդ9տրիլիոն12տրլն12|
ia|,|.|mil3mille3milles3million6milliones6mln6milliardo9milliardos9mld9billion12billiones12bln12|
id|,|.|rb3ribu3jt6juta6m9miliar9t12triliun12|
is|,|.|þ3þúsund3m6milljón6milljónir6ma9milljarðar9milljarður9billjón12billjónir12bn12|
it|,|.|k3mila3milione6milioni6mln6miliardi9miliardo9mld9bln12milamiliardi12millemiliardi12|
it-ch|.|'|k3mila3milione6milioni6mln6miliardi9miliardo9mld9bln12milamiliardi12millemiliardi12|
ja|.|,|千3万4億8兆12|
jv|,|.|è3èwu3y6yuta6m9milyar9t12trilyun12|
ka|,| |ათ3ათასი3მილიონი6მლნ6მილიარდი9მლრ9მლრდ9ტრილიონი12ტრლ12|
kea|,| |mil3m6milhãu6milmilhãu9mm9bi12bilhãu12|
kk|,| |м3мың3миллион6млн6миллиард9млрд9триллион12трлн12|
kk-cn kk-arab|.|, |м3мың3مىڭ3миллион6млн6ملن6ميلليون6миллиард9млрд9ملرد9ميلليارد9триллион12трлн12ترلن12تريلليون12|
km|.|,|ពាន់3លាន6ប៊ីលាន9ទ្រីលាន12|
kn|.|,|ಸಾ3ಸಾವಿರ3ಮಿ6ಮಿಲಿಯನ್6ಬಿ9ಬಿಲಿಯನ್9ಟ್ರಿ12ಟ್ರಿಲಿಯನ್12|
ko|.|,|천3만4억8조12|
kok|.|,|हज3हजार3लाख5कोटी7अब्ज9निख11निखर्व11हजनिख14हजारनिखर्व14|
kok-latn|.|,|hoz3hozar3हज3हजार3lak5lakh5लाख5ko7kotti7कोटी7obz9अब्ज9nikh11nikhorv11निख11निखर्व11hozarnikhorv14hoznikh14हजनिख14हजारनिखर्व14|
ku|,|.|h3hezar3milyon6mn6milyar9mr9tn12trilyon12|
ku-iq|.|,|h3hezar3k3m6milyon6mn6g9milyar9mr9t12tn12trilyon12|
ky|,| |миң3миллион6млн6миллиард9млд9триллион12трлн12|
lb|,|.|dausend3dsd3millioun6milliounen6mio6milliard9milliarden9mrd9billioun12billiounen12bio12|
lo|,|.|ພັນ3ແສນ5ລ້ານ6ຕື້9ລລ12ລ້ານລ້ານ12|
lt|,| |tūkst3tūkstantis3tūkstančiai3tūkstančio3tūkstančių3milijonai6milijonas6milijono6milijonų6mln6milijardai9milijardas9milijardo9milijardų9mlrd9trilijonai12trilijonas12trilijono12trilijonų12trln12|
lv|,| |tūkst3tūkstotis3tūkstoši3milj6miljoni6miljons6miljardi9miljards9mljrd9trilj12triljoni12triljons12|
mk|,|.|илј3илјада3илјади3м6мил6милион6милиони6ми9милијарда9милијарди9милј9мј9бил12билион12билиони12|
ml|.|,|k3ആയിരം3m6ദശലക്ഷം6b9ബില്യൺ9t12ട്രില്യൺ12|
mn|.|,|мян3мянга3сая6т9тэрбум9ин12ихнаяд12|
mr|.|,|ह3हजार3लाख5कोटी7अब्ज9खर्व11पद्म13|
ms|.|,|k3ribu3j6juta6b9bilion9t12trilion12|
ms-bn ms-id|,|.|k3ribu3j6juta6b9bilion9t12trilion12|
my|.|,|ထောင်3သောင်း4သိန်း5သန်း6ကုဋေ7ဋေ7ကောဋိ14|ဋေ10ကုဋေ11
nb no|,| |k3tusen3mill6million6millioner6milliard9milliarder9mrd9bill12billion12billioner12|
ne|.|,|हजार3लाख5करोड7अरब9खरब11शंख13|
nl|,|.|duizend3k3miljoen6mln6miljard9mld9biljoen12bln12|
nn|,| |k3tusen3mill6million6millionar6milliard9milliardar9mrd9bill12billion12billionar12|
or|.|,|ହ3ହଜାର3ନି6ନିୟୁତ6ବି9ଶହକୋଟି9ଟ୍ରି12ଲକ୍ଷକୋଟି12|
pa|.|,|ਹਜ਼ਾਰ3ਲੱਖ5ਕਰੋੜ7ਅਰਬ9ਖਰਬ11ਨੀਲ13|
pa-pk pa-arab|٫.|٬,|k3ਹਜ਼ਾਰ3ਲੱਖ5m6ਕਰੋੜ7g9ਅਰਬ9ਖਰਬ11t12ਨੀਲ13|
pcm|.|,|k3taúzan3m6míliọn6b9bíliọn9t12tríliọn12|
pl|,| |tys3tysiąc3tysiąca3tysiące3tysięcy3milion6miliona6miliony6milionów6mln6miliard9miliarda9miliardy9miliardów9mld9bilion12biliona12biliony12bilionów12bln12|
ps|٫,|٬.|k3m6b9g9t12|
pt|,|.|mil3mi6milhão6milhões6bi9bilhão9bilhões9tri12trilhão12trilhões12|
pt-ao pt-ch pt-cv pt-gq pt-gw pt-lu pt-mo pt-mz pt-pt pt-st pt-tl|,| .|mil3m6mi6milhão6milhões6bilhão9bilhões9milmilhões9mm9bi12bilião12biliões12tri12trilhão12trilhões12|
qu|.|,|k3m6g9t12|
qu-bo|,|.|k3m6g9t12|
rm|,| |milliun6milliuns6miu6mia9milliarda9milliardas9billiun12billiuns12biu12|
ro|,|.|demii3k3mie3mii3demilioane6mil6milioane6milion6demiliarde9miliard9miliarde9mld9detrilioane12tril12trilioane12trilion12|
ru|,| |тыс3тысяч3тысяча3тысячи3миллион6миллиона6миллионов6млн6миллиард9миллиарда9миллиардов9млрд9триллион12триллиона12триллионов12трлн12|
sc|,|.|mìg3mìgia3millione6milliones6mln6milliardos9milliardu9mrd9bln12mìgiamilliardos12|
sd|.|٬,|هزار3ھزار3ملين6بلين9ٽرلين12|
sd-in sd-deva|.|,٬|k3هزار3ھزار3m6ملين6g9بلين9t12ٽرلين12|
se|,| |dt3duháhat3duhát3miljona6miljonat6mn6md9miljardi9miljardit9biljona12biljonat12bn12|
se-fi|,| |dt3duháhat3duhát3miljona6miljonat6mn6md9miljardi9miljardit9miljárda9miljárdat9biljona12biljonat12biljovdna12biljovdnat12bn12|
si|.|,||ද3දහස3මි6මිලියන6බි9බිලියන9ට්රි12ට්රිලියන12
sk|,| |tis3tisíc3tisíca3tisíce3mil6milión6milióna6miliónov6milióny6miliarda9miliardy9miliárd9mld9bil12bilión12bilióna12biliónov12bilióny12|
sl|,|.|tis3tisoč3milijon6milijona6milijoni6milijonov6mio6milijard9milijarda9milijarde9milijardi9mrd9bil12bilijon12bilijona12bilijoni12bilijonov12|
so|.|,|k3kun3m6milyan6b9bilyan9t12tirilyan12|
sq|,| |mijë3milion6mln6miliard9mld9bilion12bln12|
sr|,|.|хиљ3хиљада3хиљаде3мил6милион6милиона6милијарда9милијарде9милијарди9млрд9бил12билион12билиона12|
sr-me sr-latn|,|.|hilj3hiljada3hiljade3хиљ3хиљада3хиљаде3mil6milion6miliona6мил6милион6милиона6milijarda9milijarde9milijardi9mlrd9милијарда9милијарде9милијарди9млрд9bil12bilion12biliona12бил12билион12билиона12|
sv|,| |tn3tusen3miljon6miljoner6mn6md9miljard9miljarder9biljon12biljoner12bn12|
sw|.|,|m6b9t12|elfu3milioni6bilioni9trilioni12
sw-cd|,|.|m6b9t12|elfu3milioni6bilioni9trilioni12
sw-ke|.|,|m6b9t12|elfu3m6milioni6b9bilioni9t12trilioni12
ta|.|,|ஆ3ஆயிரம்3மி6மில்லியன்6பி9பில்லியன்9டி12டிரில்லியன்12|
te|.|,|వే3వేయి3వేలు3మి6మిలియన్6మిలియన్లు6బి9బిలియన్9బిలియన్లు9ట్రి12ట్రిలియన్12ట్రిలియన్లు12|
tg|,| |ҳазор3ҳзр3миллион6млн6миллиард9млрд9триллион12трлн12|
th|.|,|k3พัน3หมื่น4แสน5m6ล้าน6b9พันล้าน9หมื่นล้าน10แสนล้าน11t12ล้านล้าน12|
ti|.|,|ሽ3ሽሕ3ሚ6ሚልዮን6ቢ9ቢልዮን9ት12ትሪልዮን12|
tk|,| |müň3million6mln6milliard9mlrd9trillion12trln12|
tr|,|.|b3bin3milyon6mn6milyar9mr9tn12trilyon12|
tt|,| |мең3миллион6млн6миллиард9млрд9триллион12трлн12|
ug|.|,|مىڭ3مىليون6مىليارد9t12تىرىليون12|
uk|,| |тис3тисяч3тисяча3тисячі3млн6мільйон6мільйона6мільйони6мільйонів6млрд9мільярд9мільярда9мільярди9мільярдів9трильйон12трильйона12трильйони12трильйонів12трлн12|
ur|.|,|ہزار3لاکھ5کروڑ7ارب9کھرب11ٹریلین12|
ur-in|٫.|٬,|ہزار3لاکھ5کروڑ7ارب9کھرب11ٹریلین12|
uz|,| |ming3million6mln6milliard9mlrd9trillion12trln12|
uz-af uz-arab|٫,|٬. |k3ming3m6million6mln6g9milliard9mlrd9t12trillion12trln12|
uz-cyrl|,| |ming3минг3million6mln6миллион6млн6milliard9mlrd9миллиард9млрд9trillion12trln12трилион12трлн12|
vec|,| |mila3milion6milioni6mln6miliardi9miliardo9mld9bilion12bilioni12bln12|
vi|,|.|n3nghìn3tr6triệu6t9tỷ9nghìntỷ12nt12|
wo|,|.|k3thousand3m6b9t12|vote6
xh|.| |k3m6g9t12|
yue|.|,|千3萬4億8兆12|
yue-cn yue-hans|.|,|千3万4萬4亿8億8兆12|
zh|.|,|w4万4亿8万亿12|
zh-hant|.|,|w4万4萬4亿8億8万亿12兆12|
zh-hant-hk zh-hant-mo|.|,|k3w4万4萬4m6亿8億8b9t12万亿12兆12|
zu|.|,|inkulungwane3k3isigidi6m6b9isigidisezigidi9isigidintathu12t12|`;
