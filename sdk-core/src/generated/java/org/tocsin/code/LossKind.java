// Generated from codes/loss-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Kind of loss: What a loss of money or value consists of.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class LossKind extends OpenCode {

    /** {@code total}, Total: All losses of the incident together. */
    public static final LossKind TOTAL = new LossKind("total", true);

    /**
     * {@code asset-and-fraud}, Assets and fraud: Stolen or destroyed assets, and the proceeds of fraud, where they are
     * not told apart.
     */
    public static final LossKind ASSET_AND_FRAUD = new LossKind("asset-and-fraud", true);

    /** {@code fraud}, Fraud: Money, goods or services that somebody got by deceit. */
    public static final LossKind FRAUD = new LossKind("fraud", true);

    /** {@code theft}, Theft: Money, virtual currency or other assets that were taken away. */
    public static final LossKind THEFT = new LossKind("theft", true);

    /** {@code destroyed-assets}, Destroyed assets: Equipment, data or other assets that must be replaced. */
    public static final LossKind DESTROYED_ASSETS = new LossKind("destroyed-assets", true);

    /** {@code brand-damage}, Brand damage: Less trust in a name and less value on the market. */
    public static final LossKind BRAND_DAMAGE = new LossKind("brand-damage", true);

    /** {@code business-disruption}, Business disruption: Business that could not be done. */
    public static final LossKind BUSINESS_DISRUPTION = new LossKind("business-disruption", true);

    /** {@code competitive-advantage}, Competitive advantage: An advantage over others that is gone. */
    public static final LossKind COMPETITIVE_ADVANTAGE = new LossKind("competitive-advantage", true);

    /** {@code legal-and-regulatory}, Legal and regulatory: Fines, damages and the cost of proceedings. */
    public static final LossKind LEGAL_AND_REGULATORY = new LossKind("legal-and-regulatory", true);

    /** {@code operating-costs}, Operating costs: Running costs that have grown. */
    public static final LossKind OPERATING_COSTS = new LossKind("operating-costs", true);

    /**
     * {@code response-and-recovery}, Response and recovery: The cost of handling the incident and of bringing things
     * back.
     */
    public static final LossKind RESPONSE_AND_RECOVERY = new LossKind("response-and-recovery", true);

    /** {@code ransom}, Ransom: A payment made under pressure. */
    public static final LossKind RANSOM = new LossKind("ransom", true);

    /** {@code public-finance}, Public finance: A loss to the budget of a State. */
    public static final LossKind PUBLIC_FINANCE = new LossKind("public-finance", true);

    /** {@code other}, Other: Another loss; the text says which. */
    public static final LossKind OTHER = new LossKind("other", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final LossKind UNKNOWN = new LossKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final LossKind UNDISCLOSED = new LossKind("undisclosed", true);

    private static final CodeList<LossKind> LIST = CodeList.open(
            "loss-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    TOTAL,
                    ASSET_AND_FRAUD,
                    FRAUD,
                    THEFT,
                    DESTROYED_ASSETS,
                    BRAND_DAMAGE,
                    BUSINESS_DISRUPTION,
                    COMPETITIVE_ADVANTAGE,
                    LEGAL_AND_REGULATORY,
                    OPERATING_COSTS,
                    RESPONSE_AND_RECOVERY,
                    RANSOM,
                    PUBLIC_FINANCE,
                    OTHER,
                    UNKNOWN,
                    UNDISCLOSED));

    private LossKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    LossKind another(String text, boolean known) {
        return new LossKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<LossKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static LossKind of(String code) {
        return LIST.of(code);
    }
}
