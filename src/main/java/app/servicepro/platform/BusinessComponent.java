package app.servicepro.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the root package of a component; the comment beside it is the component's specification.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface BusinessComponent {
  /** What the rest of the house may rely on, in half a sentence. */
  String promise();

  /**
   * The components whose root package and {@code spi} this one may use; {@code platform} always.
   */
  String[] mayCall() default {};
}
