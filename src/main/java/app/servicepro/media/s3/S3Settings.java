package app.servicepro.media.s3;

import app.servicepro.platform.Settings;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an S3-compatible server is, and who we are there.
 *
 * @param endpoint scheme, host and port; buckets are addressed by path
 * @param prefix what comes before our names in the bucket: "" or "servicepro/"
 */
public record S3Settings(
    URI endpoint, String bucket, String region, String key, String secret, String prefix) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,62}");
  private static final Pattern PREFIX = Pattern.compile("([A-Za-z0-9._-]+/)*");

  public S3Settings {
    if (endpoint.getHost() == null || !String.valueOf(endpoint.getScheme()).matches("https?")) {
      throw new IllegalArgumentException("servicepro.s3.endpoint is no address: " + endpoint);
    }
    if (!NAME.matcher(bucket).matches() || !PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException("servicepro.s3.bucket or .prefix is no name");
    }
  }

  /** Empty when nobody has set an endpoint; then files lie in a folder. */
  public static Optional<S3Settings> of(Settings settings) {
    return settings
        .value("servicepro.s3.endpoint")
        .map(endpoint ->
            new S3Settings(
                URI.create(endpoint.replaceFirst("/+$", "")),
                required(settings, "servicepro.s3.bucket"),
                settings.value("servicepro.s3.region").orElse("auto"),
                required(settings, "servicepro.s3.key"),
                required(settings, "servicepro.s3.secret"),
                settings.value("servicepro.s3.prefix").orElse("")));
  }

  private static String required(Settings settings, String name) {
    return settings
        .value(name)
        .orElseThrow(() -> new IllegalStateException(name + " is needed beside the endpoint"));
  }

  /** Host and port as the Host header has them. */
  String host() {
    return endpoint.getPort() < 0
        ? endpoint.getHost()
        : endpoint.getHost() + ":" + endpoint.getPort();
  }

  @Override
  public String toString() {
    return endpoint + "/" + bucket + "/" + prefix; // never the secret
  }
}
