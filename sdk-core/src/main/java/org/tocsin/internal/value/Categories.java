package org.tocsin.internal.value;

import java.util.List;
import java.util.Objects;
import org.tocsin.code.Rsit;
import org.tocsin.message.Category;

/** Checks of lists of categories. */
public final class Categories {

    private Categories() {}

    /** Whether an earlier category of the list has the same kind in both vocabularies. */
    public static boolean repeats(List<Category> categories, int index) {
        Category category = categories.get(index);
        for (int i = 0; i < index; i++) {
            Category earlier = categories.get(i);
            if (earlier.kind().equals(category.kind()) && Objects.equals(earlier.rsit(), category.rsit())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the category says that the incident is only a test. */
    public static boolean isTest(Category category) {
        return Rsit.TEST_TEST.equals(category.rsit());
    }

    /**
     * Whether the kind is a private code that is not mapped to a registered kind, and the list has no registered kind
     * either.
     */
    public static boolean isUnplaced(Category category, List<Category> categories) {
        return category.kind().isPrivate() && category.rsit() == null && !hasRegistered(categories);
    }

    private static boolean hasRegistered(List<Category> categories) {
        for (int i = 0; i < categories.size(); i++) {
            if (categories.get(i).kind().isKnown()) {
                return true;
            }
        }
        return false;
    }
}
