/** What a sound theme keeps to, rule by rule; {@link app.servicepro.themes.ThemeLint} asks them. */
@NullMarked
package app.servicepro.themes.lint;

import org.jspecify.annotations.NullMarked;
