// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Effect;
import org.tocsin.code.ExternalEffect;
import org.tocsin.code.FunctionalImpact;
import org.tocsin.code.InformationImpact;
import org.tocsin.code.Recoverability;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedData;
import org.tocsin.message.incident.AffectedService;
import org.tocsin.message.incident.AffectedTransactions;
import org.tocsin.message.incident.Impact;
import org.tocsin.message.incident.ImpactLoss;
import org.tocsin.message.incident.Outlook;
import org.tocsin.message.incident.SafetyImpact;

/** The places of a {@link Impact}. */
public final class ImpactPlaces {

    public static final ListPlace<Impact, Effect> EFFECTS =
            new ListPlace<>("effects", 64);

    public static final Place<Impact, FunctionalImpact> FUNCTIONAL =
            new Place<>("functional");

    public static final Place<Impact, Recoverability> RECOVERABILITY =
            new Place<>("recoverability");

    public static final ListPlace<Impact, InformationImpact> INFORMATION =
            new ListPlace<>("information", 64);

    public static final ListPlace<Impact, AffectedService> SERVICES =
            new ListPlace<>("services", 64);

    public static final ListPlace<Impact, AffectedData> DATA =
            new ListPlace<>("data", 64);

    public static final Place<Impact, Quantity> DOWNTIME =
            new Place<>("downtime");

    public static final ListPlace<Impact, ImpactLoss> LOSSES =
            new ListPlace<>("losses", 64);

    public static final Place<Impact, AffectedTransactions> TRANSACTIONS =
            new Place<>("transactions");

    public static final Place<Impact, SafetyImpact> SAFETY =
            new Place<>("safety");

    public static final ListPlace<Impact, ExternalEffect> EXTERNAL =
            new ListPlace<>("external", 64);

    public static final Place<Impact, Outlook> OUTLOOK =
            new Place<>("outlook");

    private ImpactPlaces() {}
}
