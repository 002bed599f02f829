/**
 * Takes a decoded document, gives the article and its metadata, never the boilerplate around it.
 *
 * <p>{@link dev.gistline.article.ArticleExtractor} runs the parts in this order:
 *
 * <ul>
 *   <li>the lines a reader sees: {@code HtmlPage} and {@code PlainPage} make a {@code Page} of them
 *   <li>what may be read off the page about itself: {@code PageFacts}, {@code JsonLd}; {@code HtmlMetadata} over {@code Titles},
 *       {@code Bylines}, {@code PublishedDates}
 *   <li>features of each line: {@code LineShape}; for the linear pass {@code Cues}, {@code LineCues}, {@code LayoutCues},
 *       {@code LinePlaces}; for the trees, which look at the lines around too, {@code ContextFeatures}, {@code LexicalFeatures},
 *       {@code SectionLabels}
 *   <li>how likely each is of the article: {@code LineModel}; which to keep: {@code LineSelection}
 * </ul>
 */
@NullMarked
package dev.gistline.article;

import org.jspecify.annotations.NullMarked;
