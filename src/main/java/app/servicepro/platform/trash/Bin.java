package app.servicepro.platform.trash;

import app.servicepro.platform.access.Permission;
import java.time.Instant;
import java.util.List;

/**
 * What a component keeps of one kind of thing after somebody deleted it; a bean of that component.
 * Every call is about the bound tenant only. Deleting itself is a use case of the component: it
 * asks for a reason, marks the row, and from then on shows the thing nowhere but here.
 *
 * <p>Whoever implements it begins a transaction ({@code @Transactional}) and adds to the trail: the
 * kind with {@code .restored}, and {@code .purged} for each thing that is gone for good.
 */
public interface Bin {
  /** So many are listed; older ones come into sight when newer ones are gone. */
  int LISTED = 500;

  /**
   * Like {@code customer}: also the first word of its acts in the trail, and the end of the key of
   * its words: {@code bin.kind.customer} in the bundle of the component.
   */
  String kind();

  /** Who sees these things and may restore them. */
  Permission needs();

  /** The newest first, at most {@link #LISTED}. */
  List<Deleted> list();

  /**
   * Makes it what it was.
   *
   * @return false when it is not there (any more), or is another tenant's
   */
  boolean restore(String id);

  /**
   * Removes for good what was deleted before this moment.
   *
   * @return how many things
   */
  int purge(Instant before);
}
