package org.tocsin.formats.internal.stix.map;

import java.util.regex.Pattern;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.formats.internal.place.AffectedAreaPlaces;
import org.tocsin.json.Node;
import org.tocsin.message.incident.AffectedArea;

/** An area with its code of ISO 3166-2, and a location: its country is in the code, and its name is the code where it has none. */
final class Areas implements Correspondence<AffectedArea> {

    private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final String CODE = AffectedAreaPlaces.CODE.path();
    private static final String REGION_MEMBER = "administrative_area";
    private static final Correspondence<AffectedArea> WORDS = Words.text(AffectedAreaPlaces.NAME, "name");
    private static final Correspondence<AffectedArea> LOCATION = ThreatMap.object("location");

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        Node code = from.get(trip.way() == Way.READ ? REGION_MEMBER : CODE);
        if (!trip.mayCarry(code) || !REGION.matcher(code.toString()).matches()) {
            return false;
        }
        return trip.way() == Way.READ ? read(trip, code, from, to) : write(trip, code, from, to);
    }

    private static boolean write(Trip trip, Node code, Node from, Tree to) {
        to.at("country").set(country(code), code);
        trip.carry(code, code.toString(), to.at(REGION_MEMBER), true);
        if (from.get(AffectedAreaPlaces.NAME.path()).exists()) {
            WORDS.carry(trip, from, to);
        } else {
            to.at("name").set(code.toString(), code);
        }
        return true;
    }

    private static boolean read(Trip trip, Node code, Node from, Tree to) {
        trip.carry(code, code.toString(), to.at(CODE), true);
        Node country = from.get("country");
        if (trip.mayCarry(country) && country.toString().equals(country(code))) {
            trip.said(country, null);
        }
        Node name = from.get("name");
        if (trip.mayCarry(name) && name.toString().equals(code.toString())) {
            trip.said(name, null);
        } else {
            WORDS.carry(trip, from, to);
        }
        LOCATION.carry(trip, from, to);
        return true;
    }

    private static String country(Node code) {
        return code.toString().substring(0, 2);
    }

    @Override
    public void describe(Rows rows) {
        rows.add(CODE, REGION_MEMBER, "ISO 3166-2");
        rows.add(CODE, "country", "its beginning");
        WORDS.describe(rows);
        LOCATION.describe(rows);
    }
}
