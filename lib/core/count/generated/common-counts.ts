// Made by tests/tools/generate-count-locales.ts from CLDR (ICU 78.2). Do not edit.
export const COMMON_COUNTS = `en|.|,|k3lakh5m6crore7b9|
en-at en-be en-de en-dk en-es en-id en-it en-nl en-pl en-ro en-si|,|.|k3lakh5m6crore7b9|
en-ch|.|',|k3lakh5m6crore7b9|
en-cz en-ee en-fi en-fr en-ge en-hu en-lt en-lv en-no en-pt en-se en-sk en-ua en-za|,| |k3lakh5m6crore7b9|
en-gb|.|,|k3lakh5m6crore7b9bn9|
en-in|.|,|k3l5lakh5m6cr7crore7b9kcr10|
es|,|.|mil3m6milm9b12|
es-ar es-bo es-cl es-co es-ec es-py es-uy es-ve|,|.|k3mil3m6milm9b12|
es-br es-bz es-cu es-do es-gt es-hn es-mx es-ni es-pa es-pe es-pr es-sv es-us es-419|.|,|k3mil3m6milm9b12|
es-cr|,| .|k3mil3m6milm9b12|
pt|,|.|mil3mi6bi9|
pt-ao pt-ch pt-cv pt-gq pt-gw pt-lu pt-mo pt-mz pt-pt pt-st pt-tl|,| .|mil3m6mi6mm9|
fr|,| |k3m6md9|
fr-ca|,| |k3m6g9md9|
fr-lu fr-ma|,|. |k3m6md9|
de|,|.|tsd3mio6mrd9|
de-at|,| .|tsd3mio6mrd9|
de-ch de-li|.|'|tsd3mio6mrd9|
it|,|.|k3mila3mln6mld9|
it-ch|.|'|k3mila3mln6mld9|
nl|,|.|k3mln6mld9|
pl|,| |tys3mln6mld9|
ru|,| |тыс3млн6млрд9|
tr|,|.|b3mn6mr9|
id|,|.|rb3jt6m9|
ja|.|,|千3万4億8|
ko|.|,|천3만4억8|
zh|.|,|w4万4亿8|
zh-hant|.|,|w4万4萬4亿8億8|
zh-hant-hk zh-hant-mo|.|,|k3w4万4萬4m6亿8億8b9|
hi|.|,|हज़ार3लाख5क॰7अ॰9ख॰11|
hi-latn|.|,|k3हज़ार3l5लाख5cr7क॰7अ॰9kcr10ख॰11|
ar|.|,|آلاف3ألف3مليون6مليار9|
ar-bh ar-dj ar-eg ar-er ar-il ar-iq ar-jo ar-km ar-kw ar-om ar-ps ar-qa ar-sa ar-sd ar-so ar-ss ar-sy ar-td ar-ye|٫.|٬,|آلاف3ألف3مليون6مليار9|
ar-dz ar-ly ar-ma ar-tn|,|.|آلاف3ألف3مليون6مليار9|
ar-lb ar-mr|٫,|٬.|آلاف3ألف3مليون6مليار9|
vi|,|.|n3tr6t9|
uk|,| |тис3млн6млрд9|`;
