package app.servicepro.identity.model;

import app.servicepro.platform.access.Permission;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A set of permissions as text: their codes, sorted, parted by spaces. Unknown codes give none. */
@Converter
public class Permissions implements AttributeConverter<Set<Permission>, String> {
  @Override
  public String convertToDatabaseColumn(Set<Permission> set) {
    return text(set);
  }

  @Override
  public Set<Permission> convertToEntityAttribute(@Nullable String codes) {
    return of(codes == null ? "" : codes);
  }

  static String text(Collection<Permission> set) {
    return set.stream().map(Permission::code).sorted().distinct().collect(Collectors.joining(" "));
  }

  static Set<Permission> of(String codes) {
    var set = EnumSet.noneOf(Permission.class);
    Arrays.stream(codes.split(" ")).map(Permission::of).flatMap(Optional::stream).forEach(set::add);
    return set;
  }
}
