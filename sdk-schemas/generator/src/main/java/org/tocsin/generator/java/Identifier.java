package org.tocsin.generator.java;

import static org.tocsin.generator.source.Names.literal;

import org.tocsin.generator.source.Names;
import org.tocsin.generator.source.Type;

/** An identifier: {@link IdentifierFiles} writes its type and its reader. */
record Identifier(Type.Identifier type) implements JavaType {

    private String reader() {
        return "Identifiers." + Names.ofMember(Names.simple(type.className()));
    }

    @Override
    public String java() {
        return "${" + type.className() + "}";
    }

    @Override
    public String constraints() {
        return WELL_FORMED;
    }

    @Override
    public String read() {
        return reader() + "(in)";
    }

    @Override
    public String readList(int max) {
        return reader() + "s(in, " + max + ")";
    }

    @Override
    public String write(String place, String value) {
        return "out.text(" + place + ", " + value + ");";
    }

    @Override
    public String check(String member, String value) {
        return "check.written(" + literal(member) + ", " + value + ");";
    }

    @Override
    public String checkList(String member, String value, int max) {
        return "check.writtens(" + literal(member) + ", " + value + ", " + max + ");";
    }
}
