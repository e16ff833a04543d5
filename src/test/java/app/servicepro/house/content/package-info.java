/** What the house asks of words, themes, packs and the pages made of them. */
@NullMarked
package app.servicepro.house.content;

import org.jspecify.annotations.NullMarked;
