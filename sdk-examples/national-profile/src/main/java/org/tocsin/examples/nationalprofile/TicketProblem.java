package org.tocsin.examples.nationalprofile;

import java.util.Locale;
import org.tocsin.rule.ProblemDefinition;

/** What the conversion of tickets tells besides what all conversions tell, in English and in French. */
final class TicketProblem {

    static final ProblemDefinition OFFICER_NOT_CARRIED = ProblemDefinition.builder(
                    "XB-TKT-001", "The name of the officer who keeps a ticket does not leave the desk.")
            .warning()
            .clause("national-profile#tickets")
            .sentence(Locale.ENGLISH, "The name of the officer was left out.")
            .remedy(Locale.ENGLISH, "Nothing is to be done: the desk answers for the ticket.")
            .sentence(Locale.FRENCH, "Le nom de l''agent a été omis.")
            .remedy(Locale.FRENCH, "Il n''y a rien à faire : le service répond du ticket.")
            .build();

    static final ProblemDefinition CLASS_NOT_KNOWN = ProblemDefinition.builder(
                    "XB-TKT-002", "A class of tickets that has no kind of incident becomes an undetermined kind.")
            .warning()
            .clause("national-profile#tickets")
            .sentence(Locale.ENGLISH, "The class of the ticket is no kind of incident.")
            .remedy(Locale.ENGLISH, "Give the ticket one of the classes of this year, and convert it again.")
            .sentence(Locale.FRENCH, "La classe du ticket ne correspond à aucun type d''incident.")
            .remedy(Locale.FRENCH, "Donnez au ticket une des classes de cette année, et convertissez-le de nouveau.")
            .build();

    static final ProblemDefinition NOT_A_TICKET = ProblemDefinition.builder(
                    "XB-TKT-003", "A ticket says its desk, its number, its subject and when it was opened.")
            .clause("national-profile#tickets")
            .sentence(Locale.ENGLISH, "The ticket does not say this, or not in a form that can be read: {0}.")
            .remedy(Locale.ENGLISH, "Complete the ticket, and convert it again.")
            .sentence(Locale.FRENCH, "Le ticket n''indique pas ceci, ou pas sous une forme lisible : {0}.")
            .remedy(Locale.FRENCH, "Complétez le ticket, et convertissez-le de nouveau.")
            .build();

    private TicketProblem() {}
}
