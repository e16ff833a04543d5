package app.servicepro.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A route for those who have one of these permissions. On a method it wins over its class. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {
  Permission[] value();

  /** The key of a feature that the tenant's plan must hold, too. */
  String feature() default "";
}
