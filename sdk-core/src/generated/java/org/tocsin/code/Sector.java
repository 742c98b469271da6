// Generated from codes/sector.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Sector: The branch of the economy or of public life. The crosswalks lead to the annexes of the second NIS directive,
 * the sixteen sectors of CISA, the sectors of Singapore, and by longest prefix from NAICS codes.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Sector extends OpenCode {

    /** {@code energy-electricity}, Electricity: Generation, transport and supply of electricity. */
    public static final Sector ENERGY_ELECTRICITY = new Sector("energy-electricity", true);

    /**
     * {@code energy-oil-gas-heat-hydrogen}, Oil, gas, heat, hydrogen: Production, transport and supply of oil, gas,
     * district heat and hydrogen.
     */
    public static final Sector ENERGY_OIL_GAS_HEAT_HYDROGEN = new Sector("energy-oil-gas-heat-hydrogen", true);

    /** {@code nuclear}, Nuclear: Nuclear power, materials and waste. */
    public static final Sector NUCLEAR = new Sector("nuclear", true);

    /** {@code transport-air}, Air transport: Airlines, airports and air traffic control. */
    public static final Sector TRANSPORT_AIR = new Sector("transport-air", true);

    /** {@code transport-maritime}, Maritime transport: Shipping, ports and waterways. */
    public static final Sector TRANSPORT_MARITIME = new Sector("transport-maritime", true);

    /** {@code transport-land}, Land transport: Rail, road and urban transport. */
    public static final Sector TRANSPORT_LAND = new Sector("transport-land", true);

    /** {@code banking-payments}, Banking and payments: Banks and payment services. */
    public static final Sector BANKING_PAYMENTS = new Sector("banking-payments", true);

    /** {@code financial-markets}, Financial markets: Exchanges, clearing, funds and brokers. */
    public static final Sector FINANCIAL_MARKETS = new Sector("financial-markets", true);

    /** {@code insurance}, Insurance: Insurers and pension schemes. */
    public static final Sector INSURANCE = new Sector("insurance", true);

    /** {@code health}, Health: Hospitals, practices, laboratories, medicines and medical devices. */
    public static final Sector HEALTH = new Sector("health", true);

    /** {@code social-services}, Social services: Care, shelter and support for people in need. */
    public static final Sector SOCIAL_SERVICES = new Sector("social-services", true);

    /** {@code drinking-water}, Drinking water: Supply of drinking water. */
    public static final Sector DRINKING_WATER = new Sector("drinking-water", true);

    /** {@code waste-water}, Waste water: Collection and treatment of waste water. */
    public static final Sector WASTE_WATER = new Sector("waste-water", true);

    /** {@code dams-flood-control}, Dams and flood control: Dams, locks and flood protection. */
    public static final Sector DAMS_FLOOD_CONTROL = new Sector("dams-flood-control", true);

    /**
     * {@code digital-infrastructure}, Digital infrastructure: Exchange points, name services, data centres, clouds and
     * trust services.
     */
    public static final Sector DIGITAL_INFRASTRUCTURE = new Sector("digital-infrastructure", true);

    /** {@code telecommunications}, Telecommunications: Fixed and mobile networks, submarine cables, telephony. */
    public static final Sector TELECOMMUNICATIONS = new Sector("telecommunications", true);

    /**
     * {@code ict-services-b2b}, ICT services for business: Managed services, software and consulting for other
     * organisations.
     */
    public static final Sector ICT_SERVICES_B2B = new Sector("ict-services-b2b", true);

    /** {@code government}, Government: Public administration at all levels. */
    public static final Sector GOVERNMENT = new Sector("government", true);

    /** {@code space}, Space: Ground and orbital systems and their operators. */
    public static final Sector SPACE = new Sector("space", true);

    /** {@code post-courier-logistics}, Post, courier, logistics: Mail, parcels and warehouses. */
    public static final Sector POST_COURIER_LOGISTICS = new Sector("post-courier-logistics", true);

    /** {@code waste-management}, Waste management: Collection and treatment of waste. */
    public static final Sector WASTE_MANAGEMENT = new Sector("waste-management", true);

    /** {@code chemicals}, Chemicals: Making and trading of chemicals. */
    public static final Sector CHEMICALS = new Sector("chemicals", true);

    /** {@code food-agriculture}, Food and agriculture: Growing, making and trading of food. */
    public static final Sector FOOD_AGRICULTURE = new Sector("food-agriculture", true);

    /** {@code mining}, Mining: Winning of ores, stone and coal. */
    public static final Sector MINING = new Sector("mining", true);

    /** {@code construction}, Construction: Building and civil works. */
    public static final Sector CONSTRUCTION = new Sector("construction", true);

    /** {@code manufacturing}, Manufacturing: Making of goods. */
    public static final Sector MANUFACTURING = new Sector("manufacturing", true);

    /**
     * {@code digital-providers}, Digital providers: Market places, search engines, social networks and other services
     * to the public on the net.
     */
    public static final Sector DIGITAL_PROVIDERS = new Sector("digital-providers", true);

    /** {@code research-education}, Research and education: Schools, universities, libraries and research. */
    public static final Sector RESEARCH_EDUCATION = new Sector("research-education", true);

    /** {@code emergency-services}, Emergency services: Police, fire and rescue. */
    public static final Sector EMERGENCY_SERVICES = new Sector("emergency-services", true);

    /** {@code defence-industry}, Defence industry: Makers and suppliers of defence goods. */
    public static final Sector DEFENCE_INDUSTRY = new Sector("defence-industry", true);

    /** {@code media-broadcast}, Media and broadcasting: Press, publishing, film, radio and television. */
    public static final Sector MEDIA_BROADCAST = new Sector("media-broadcast", true);

    /**
     * {@code commercial-facilities}, Commercial facilities: Shops, hotels, restaurants, entertainment, real estate and
     * other services to the public.
     */
    public static final Sector COMMERCIAL_FACILITIES = new Sector("commercial-facilities", true);

    /**
     * {@code professional-services}, Professional services: Law, accounting, consulting, administration and other
     * services for organisations.
     */
    public static final Sector PROFESSIONAL_SERVICES = new Sector("professional-services", true);

    /** {@code electoral-processes}, Electoral processes: Elections and those who run them. */
    public static final Sector ELECTORAL_PROCESSES = new Sector("electoral-processes", true);

    /** {@code small-business}, Small business: Small enterprises as a group, whatever their branch. */
    public static final Sector SMALL_BUSINESS = new Sector("small-business", true);

    /** {@code households}, Households: Private persons in their homes. */
    public static final Sector HOUSEHOLDS = new Sector("households", true);

    /**
     * {@code civil-society}, Civil society: Associations, religious bodies, parties and other organisations without
     * profit.
     */
    public static final Sector CIVIL_SOCIETY = new Sector("civil-society", true);

    /** {@code other}, Other: Another sector; the text says which. */
    public static final Sector OTHER = new Sector("other", true);

    /** {@code unknown}, Unknown: The sector is not known. */
    public static final Sector UNKNOWN = new Sector("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final Sector UNDISCLOSED = new Sector("undisclosed", true);

    private static final CodeList<Sector> LIST = CodeList.open(
            "sector",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    ENERGY_ELECTRICITY,
                    ENERGY_OIL_GAS_HEAT_HYDROGEN,
                    NUCLEAR,
                    TRANSPORT_AIR,
                    TRANSPORT_MARITIME,
                    TRANSPORT_LAND,
                    BANKING_PAYMENTS,
                    FINANCIAL_MARKETS,
                    INSURANCE,
                    HEALTH,
                    SOCIAL_SERVICES,
                    DRINKING_WATER,
                    WASTE_WATER,
                    DAMS_FLOOD_CONTROL,
                    DIGITAL_INFRASTRUCTURE,
                    TELECOMMUNICATIONS,
                    ICT_SERVICES_B2B,
                    GOVERNMENT,
                    SPACE,
                    POST_COURIER_LOGISTICS,
                    WASTE_MANAGEMENT,
                    CHEMICALS,
                    FOOD_AGRICULTURE,
                    MINING,
                    CONSTRUCTION,
                    MANUFACTURING,
                    DIGITAL_PROVIDERS,
                    RESEARCH_EDUCATION,
                    EMERGENCY_SERVICES,
                    DEFENCE_INDUSTRY,
                    MEDIA_BROADCAST,
                    COMMERCIAL_FACILITIES,
                    PROFESSIONAL_SERVICES,
                    ELECTORAL_PROCESSES,
                    SMALL_BUSINESS,
                    HOUSEHOLDS,
                    CIVIL_SOCIETY,
                    OTHER,
                    UNKNOWN,
                    UNDISCLOSED));

    private Sector(String code, boolean known) {
        super(code, known);
    }

    @Override
    Sector another(String text, boolean known) {
        return new Sector(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<Sector> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Sector of(String code) {
        return LIST.of(code);
    }
}
