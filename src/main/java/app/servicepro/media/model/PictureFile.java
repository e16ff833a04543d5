package app.servicepro.media.model;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture in one width and format.
 *
 * @param hash of its bytes in the store
 */
public record PictureFile(int width, String format, String hash) {
  public String type() {
    return "image/" + format;
  }

  /** The smallest first. */
  static List<PictureFile> of(EntityManager em, String picture) {
    var rows =
        em.createNativeQuery(
                "select width, format, hash from media.file where picture = ?1"
                    + " order by width, format")
            .setParameter(1, picture)
            .getResultList();
    var files = new ArrayList<PictureFile>();
    for (var row : rows) {
      var columns = (Object[]) row;
      files.add(
          new PictureFile(
              ((Number) columns[0]).intValue(), (String) columns[1], (String) columns[2]));
    }
    return List.copyOf(files);
  }
}
