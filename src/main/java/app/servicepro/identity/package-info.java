/**
 * Who people are, where they belong and what they may do.
 *
 * <p>I1 Passwords are kept as Argon2id only, and never more than one for each core is judged at
 * once.
 *
 * <p>I2 Whether somebody has an account is told by no answer and by no time it takes.
 *
 * <p>I3 After ten wrong tries an hour an account takes no password, not even the right one.
 *
 * <p>I4 A session has a new secret after every sign-in and every change of place; an old one is
 * worth nothing.
 *
 * <p>I5 A session ends when it was not used for long, when it is old, when it is signed out, and
 * with all others when its person says so.
 *
 * <p>I6 What somebody may do is read anew for every request: a changed role binds on the next one.
 *
 * <p>I7 A link or a code works once.
 *
 * <p>I8 Where a second factor is set up, a password alone opens nothing.
 *
 * <p>I9 A tenant always has an owner, and an owner always has every permission.
 *
 * <p>I10 Nobody gives away a permission that she does not have.
 *
 * <p>I11 A team is never larger than the seats of its plan, invitations counted.
 *
 * <p>I12 Staff who enter a tenant may do what its owner may, but for money and deletions; both see
 * it in their trail.
 *
 * <p>I13 A person sees her own memberships and nobody else's before her tenant is known.
 *
 * <p>I14 People see when and from where their account was used or tried.
 *
 * <p>I15 A passkey signs in by itself, only at our own address, and each challenge counts once.
 *
 * <p>I16 While the platform has nobody who may do everything, whoever the operator names is asked
 * to come, once, and by the newest link only.
 *
 * <p>Not here: what tenants are (tenants), the pages a permission opens.
 */
@BusinessComponent(
    promise = "people, and what they may do",
    mayCall = {"tenants"})
@NullMarked
package app.servicepro.identity;

import app.servicepro.platform.BusinessComponent;
import org.jspecify.annotations.NullMarked;
