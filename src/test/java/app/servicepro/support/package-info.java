/** What the tests stand on: the servers, a browser, a raw HTTP client, the checkers. */
@NullMarked
package app.servicepro.support;

import org.jspecify.annotations.NullMarked;
