package app.servicepro.platform.http;

import java.lang.reflect.Proxy;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** A configuration in which one thing is set; there is no server to bring a real one. */
final class OneSetting extends ConfigProviderResolver {
  private final Config config;

  OneSetting(String name, String value) {
    config =
        (Config)
            Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) ->
                    name.equals(arguments[0])
                        ? Optional.of(
                            arguments[1] == Boolean.class ? Boolean.valueOf(value) : (Object) value)
                        : Optional.empty());
  }

  @Override
  public Config getConfig() {
    return config;
  }

  @Override
  public Config getConfig(ClassLoader loader) {
    return config;
  }

  @Override
  public ConfigBuilder getBuilder() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void registerConfig(Config other, ClassLoader loader) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void releaseConfig(Config other) {}
}
