/**
 * Takes clean text, gives sentences of tokens with tags, a parse and names, never a judgement of what matters.
 *
 * <p>{@link dev.gistline.language.LanguageEngine} runs the parts in this order:
 *
 * <ul>
 *   <li>sentences and tokens: {@code SentenceSplitter}, for free text {@code FreeTextSplitter} over {@code Boundary*};
 *       {@code Tokeniser}
 *   <li>tags and lemmas: {@code Tagger}
 *   <li>names: {@code NameFinder}; over the whole text {@code NameConsistency}, {@code TextCapitalisation}
 *   <li>the parse: {@code Parser} over {@code ParserState}, {@code ArcLabeller}; a second look at trees with {@code TreeFaults}
 *   <li>what the words around show to be wrong in it: {@code ParseRepair} over {@code *Repair}, a class a fault
 * </ul>
 *
 * <p>The models are flat arrays over hashed features: {@code ModelFile}, {@code Hash}, {@code Weights}, {@code Clusters}.
 */
@NullMarked
package dev.gistline.language;

import org.jspecify.annotations.NullMarked;
