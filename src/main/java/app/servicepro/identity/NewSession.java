package app.servicepro.identity;

import java.time.Duration;

/**
 * What a browser is to keep.
 *
 * @param cookie the secret; nobody can get it again
 * @param lasts how long it is to be kept; zero: until the browser is closed
 */
public record NewSession(String cookie, Duration lasts) {}
