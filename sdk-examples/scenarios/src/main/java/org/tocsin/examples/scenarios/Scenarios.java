package org.tocsin.examples.scenarios;

import java.util.List;

/** The scenarios that there are. */
final class Scenarios {

    static final List<Scenario> ALL = List.of(
            new WormOutbreak(),
            new DirectoryYear(),
            new WorkingGroups(),
            new Exercise(),
            new SharingNeeds(),
            new ChangeDiscussion(),
            new AttributionClaim(),
            new NightCall());

    private Scenarios() {}
}
