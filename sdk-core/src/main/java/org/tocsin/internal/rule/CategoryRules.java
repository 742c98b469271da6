package org.tocsin.internal.rule;

import java.util.List;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.Rsit;
import org.tocsin.internal.value.Categories;
import org.tocsin.message.Category;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family COD, as far as it concerns the categories of an incident. */
@Checks(CoreProblem.WEAKNESS_AS_INCIDENT)
final class CategoryRules implements Rule {

    static void addTo(MessageWalk.Builder walk) {
        walk.eachList(Category.class, CategoryRules::checkAll);
    }

    private static void checkAll(List<Category> categories, Place place, Findings findings) {
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            if (Categories.repeats(categories, i)) {
                findings.add(
                        ProblemVariant.REPEATED,
                        CoreProblem.REPEATED_OR_TEST_CATEGORY,
                        place.pointer(String.valueOf(i)),
                        pair(category));
            }
            if (Categories.isTest(category)) {
                findings.add(
                        ProblemVariant.TEST,
                        CoreProblem.REPEATED_OR_TEST_CATEGORY,
                        place.pointer(i + "/rsit"),
                        pair(category));
            }
            if (Categories.isUnplaced(category, categories)) {
                findings.add(
                        CoreProblem.UNPLACED_PRIVATE_CATEGORY,
                        place.pointer(i + "/kind"),
                        category.kind().code());
            }
        }
    }

    private static String pair(Category category) {
        IncidentKind kind = category.kind();
        Rsit rsit = category.rsit();
        return rsit == null ? kind.code() : kind.code() + ", " + rsit.code();
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof IncidentReport report) {
            checkWeaknesses(report.categories(), findings);
        }
    }

    private static void checkWeaknesses(List<Category> categories, Findings findings) {
        if (!categories.isEmpty() && categories.get(0).kind().equals(IncidentKind.VULNERABILITY)) {
            findings.add(ProblemVariant.KIND, CoreProblem.WEAKNESS_AS_INCIDENT, "/body/categories/0/kind");
        }
        for (int i = 0; i < categories.size(); i++) {
            Rsit rsit = categories.get(i).rsit();
            if (rsit != null && (rsit.equals(Rsit.VULNERABLE) || rsit.code().startsWith("vulnerable:"))) {
                findings.add(CoreProblem.WEAKNESS_AS_INCIDENT, "/body/categories/" + i + "/rsit", rsit.code());
            }
        }
    }
}
