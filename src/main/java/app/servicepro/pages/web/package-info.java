/** HTTP: the first filter, the caches, the files search engines ask for. */
@NullMarked
package app.servicepro.pages.web;

import org.jspecify.annotations.NullMarked;
