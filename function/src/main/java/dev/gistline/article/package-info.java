/**
 * Takes a decoded document, gives the article and its metadata, never the boilerplate around it.
 *
 * <p>{@link dev.gistline.article.ArticleExtractor} runs the parts in this order:
 *
 * <ul>
 *   <li>the lines a reader sees: {@code HtmlPage} and {@code PlainPage} make a {@code Page} of them
 *   <li>what may be read off the page about itself: {@code PageFacts}, {@code JsonLd}; {@code HtmlMetadata} over {@code Titles},
 *       {@code Bylines}, {@code PublishedDates}
 *   <li>numbers for each line: {@code Cues}, {@code LayoutCues}, {@code LinePlaces}, {@code Labels}
 *   <li>how likely each is of the article: {@code LineModel}; which to keep: {@code Selection}
 * </ul>
 */
@NullMarked
package dev.gistline.article;

import org.jspecify.annotations.NullMarked;
