/**
 * Takes analysed sentences, gives the actors of the story and their mentions, never a place that only locates.
 *
 * <p>{@link dev.gistline.actor.ActorFinder} runs the parts in this order:
 *
 * <ul>
 *   <li>mentions: {@code MentionFinder} over {@code NameReader}, {@code NominalReader} with {@code NounModel},
 *       {@code CountedReader}, {@code TitleReader}; {@code NameSigns} and {@code Impersonal} say what a name is of
 *   <li>which mentions are one actor: {@code Sieves}, the most precise first, over {@code Clusters}
 *   <li>who matters: {@code Salience} and {@code KeyChoice}; {@code Exclusions} leaves out who is nobody
 *   <li>name, role, aliases, type, id: {@code CastBuilder} over {@code Naming}, {@code RoleReader}
 * </ul>
 */
@NullMarked
package dev.gistline.actor;

import org.jspecify.annotations.NullMarked;
