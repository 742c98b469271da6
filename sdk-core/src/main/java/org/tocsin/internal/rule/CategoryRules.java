package org.tocsin.internal.rule;

import java.util.List;
import java.util.Objects;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.Rsit;
import org.tocsin.message.Category;
import org.tocsin.message.Message;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.AnalysisReport;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.SituationReport;
import org.tocsin.message.request.MitigationRequest;
import org.tocsin.validation.CoreProblem;

/** Family COD, as far as it concerns the categories of an incident. */
@Checks({CoreProblem.REPEATED_OR_TEST_CATEGORY, CoreProblem.UNPLACED_PRIVATE_CATEGORY, CoreProblem.WEAKNESS_AS_INCIDENT
})
final class CategoryRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof IncidentReport report) {
            checkAll(report.categories(), findings);
            checkWeaknesses(report.categories(), findings);
        } else if (message.body() instanceof Advisory advisory) {
            checkAll(advisory.categories(), findings);
        } else if (message.body() instanceof MitigationRequest request) {
            checkAll(request.categories(), findings);
        } else if (message.body() instanceof SituationReport report) {
            checkAll(report.categories(), findings);
        } else if (message.body() instanceof AnalysisReport report) {
            checkAll(report.categories(), findings);
        }
    }

    private static void checkAll(List<Category> categories, Findings findings) {
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            if (repeats(categories, i)) {
                findings.add(CoreProblem.REPEATED_OR_TEST_CATEGORY, pointer(i), pair(category));
            }
            if (Rsit.TEST_TEST.equals(category.rsit())) {
                findings.add(CoreProblem.REPEATED_OR_TEST_CATEGORY, pointer(i) + "/rsit", pair(category));
            }
            if (category.kind().isPrivate() && category.rsit() == null && !hasRegistered(categories)) {
                findings.add(
                        CoreProblem.UNPLACED_PRIVATE_CATEGORY,
                        pointer(i) + "/kind",
                        category.kind().code());
            }
        }
    }

    /** Whether an earlier one is of the same kind in both lists. */
    private static boolean repeats(List<Category> categories, int index) {
        Category category = categories.get(index);
        for (int i = 0; i < index; i++) {
            Category earlier = categories.get(i);
            if (earlier.kind().equals(category.kind()) && Objects.equals(earlier.rsit(), category.rsit())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasRegistered(List<Category> categories) {
        return categories.stream().anyMatch(category -> category.kind().isKnown());
    }

    private static String pair(Category category) {
        IncidentKind kind = category.kind();
        Rsit rsit = category.rsit();
        return rsit == null ? kind.code() : kind.code() + ", " + rsit.code();
    }

    private static void checkWeaknesses(List<Category> categories, Findings findings) {
        for (int i = 0; i < categories.size(); i++) {
            Rsit rsit = categories.get(i).rsit();
            if (rsit != null && (rsit.equals(Rsit.VULNERABLE) || rsit.code().startsWith("vulnerable:"))) {
                findings.add(CoreProblem.WEAKNESS_AS_INCIDENT, pointer(i) + "/rsit", rsit.code());
            }
        }
    }

    private static String pointer(int index) {
        return "/body/categories/" + index;
    }
}
