package app.servicepro.packs.spi;

import app.servicepro.packs.Pack;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.i18n.Words;

/**
 * A component's part of a pack: it reads its own file, refuses a faulty one, and gives a tenant its
 * own copy.
 */
public interface PackPart {
  /**
   * Whether the part can be used.
   *
   * @throws app.servicepro.platform.content.BrokenContent with file and reason when it cannot
   */
  void check(Pack pack, Words words);

  /**
   * Gives the bound tenant what it does not have yet; what it has stays as it is. Runs in the
   * caller's transaction.
   */
  void apply(Pack pack, WebsiteSeed seed, Words words);
}
