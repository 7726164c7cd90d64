/**
 * Stock praise: what people write under any picture. Letters that are drawn out are folded first
 * (`cuuute` -> `cute`), so entries hold no letter more than twice in a row.
 */
const WORDS = `
beautiful wow gorgeous nice amazing cute awesome love stunning cool pretty lovely adorable yes great perfect super
wonderful fantastic incredible fabulous delicious yummy goals hot good fire top fab dope lit sick epic brilliant
excellent superb magnificent flawless fantastico
linda lindo bella bello bellissima bellissimo hermosa hermoso preciosa precioso guapa guapo divina espectacular
increible maravillosa maravilloso genial lindisima lindissima maravilhosa maravilhoso perfeita perfeito gata
stupenda stupendo meravigliosa meraviglioso bravissima magnifique superbe sublime canon belle genial splendide
wunderschön schön hübsch toll klasse mega geil hammer mooi prachtig leuk fijn snygg fin vacker smuk
güzel harika süper muhteşem mükemmel çok_güzel cok_guzel şahane
cantik keren bagus mantap ganteng красиво красота супер класс круто бомба шикарно огонь прекрасно
piękna pięknie super cudownie śliczna ślicznie
beautifull gorg beaut wowza fabulous
جميل جميلة رائع رائعة روعة حلو ماشاءالله יפה מהמם מהממת מושלם מושלמת
かわいい 可愛い きれい 綺麗 すごい 素敵 素敵です 예뻐요 예쁘다 이쁘다 멋져요 멋지다 대박 漂亮 好看 好美 美 สวย สวยมาก น่ารัก đẹp`;

const PHRASES = `
love it|love this|love that|love you|loving this|love your feed|love your page|love your content|love your style
so cute|so beautiful|so pretty|so cool|so nice|so gorgeous|so lovely|very nice|very beautiful|very cool|very pretty
nice pic|nice shot|nice post|nice picture|nice photo|great shot|great post|great pic|great photo|great feed|great content
awesome pic|awesome post|awesome shot|amazing pic|amazing shot|amazing post|beautiful pic|beautiful shot|beautiful photo
cool pic|cool shot|lovely pic|looks amazing|looks great|looking good
que linda|que lindo|que bella|que guapa|muy bonito|muy linda|muy guapa|me encanta|que hermosa
che bella|che bello|trop belle|trop beau|très belle|très beau|j'adore|sehr schön|so schön|tolles bild
çok güzel|çok iyi|heel mooi|så fin|muito linda|muito lindo|очень красиво|очень круто|bardzo ładnie`;

/** At most two of the same letter in a row. */
const DRAWN_OUT = /(.)\1{2,}/gu;

function fold(text: string): string {
  return text.replace(DRAWN_OUT, '$1$1');
}

/** The same with every run cut to one letter: `cuute` and `cute` meet here. */
function single(text: string): string {
  return text.replace(/(.)\1+/gu, '$1');
}

const STOCK: ReadonlySet<string> = new Set(
  [
    ...WORDS.trim()
      .split(/\s+/)
      .map((word) => word.replace('_', ' ')),
    ...PHRASES.trim().split(/[|\n]/),
  ].map((text) => single(text.trim())),
);

/** Whether words (lower case, at most three) are a stock phrase of some language. */
export function isStockPraise(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 3) return false;
  return STOCK.has(single(fold(words.join(' '))));
}
