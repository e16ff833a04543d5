/** What the house forbids: each rule takes sources or classes and answers with what is wrong. */
@NullMarked
package app.servicepro.house.rules;

import org.jspecify.annotations.NullMarked;
