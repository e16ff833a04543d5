package app.servicepro.identity.web;

import app.servicepro.identity.DemoPeople;
import java.util.List;

/**
 * What the sign-in template gets.
 *
 * @param ended whether a session ended in the middle of something
 * @param kept what had been typed there, as the browser sent it; goes along in a hidden field
 * @param demo people to sign in as with one click; empty outside the demo
 */
public record SignInPage(boolean ended, String next, String kept, List<DemoPeople.Shop> demo) {

  static SignInPage ended(Returns.Way way) {
    return new SignInPage(true, way.next(), way.kept(), List.of());
  }
}
