/** What numbers of English say when they are no hours. */

const END = '(?![a-z])';

/** "Rate it from one to ten": no hours. */
export const NO_SCALE =
  "(?!(?<=(?<![a-z])(?:scale|rat(?:e|ing)|score|grade|mark|rank)(?: [a-z'-]{1,14}){0,5} )(?:from |between )?(?:0|1|zero|one)(?![a-z0-9:]))";
/** "From 2 to 3 pallets" counts. */
export const NO_COUNT = `(?! (?!(?:this|works|suits|is|was|as|its|always|thanks|cheers|regards|perhaps|unless|yes)${END})[a-z]{3,14}s${END}| of (?!your|the day)[a-z])`;
/** "Raise the price by 1.25", "at 1.25 each": no time. */
export const NO_PRICE =
  "(?<!(?<![a-z])(?:(?:rais|increas|reduc|lower|cut|drop|bump|multipl|adjust|chang|mov)[a-z]{0,5}(?: [a-z'-]{1,14}){0,4} (?:price|rate|cost|fee|dose|margin|amount|budget|limit|speed|weight|factor|ratio|markup|discount)s?(?: [a-z'-]{1,14}){0,2}|(?:priced?|quoted|sold|trading|rate|dose|factor|ratio)(?= (?:at|from) )) (?:at|by|from|before|until|till) )";
export const NO_UNIT = `(?! ?(?:per|each|apiece|a (?:piece|unit|kilo|kg|met(?:re|er)|lit(?:re|er)|box|pair|set|head|sheet|share)|(?:kg|g|m|km|cm|mm|ml|l|lit(?:re|er)s?|met(?:re|er)s?|million|mln|times|x|dollars|euros|pounds|percent|units?|points?)${END}|to \\d|[/$€£]))`;
