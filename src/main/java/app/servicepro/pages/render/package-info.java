/** From documents to HTML: a pure function of release, language and live sections. */
@NullMarked
package app.servicepro.pages.render;

import org.jspecify.annotations.NullMarked;
