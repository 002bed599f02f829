/** Takes analysed sentences, gives those that say the most within a budget of words, never a word that is not the article's. */
@NullMarked
package dev.gistline.summary;

import org.jspecify.annotations.NullMarked;
