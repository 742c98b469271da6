package org.tocsin.generator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rendered specification is cut at its chapters and at the sections that are pages, and every link still leads somewhere. */
final class SiteTest {

    private static final String WHOLE = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
            <head><title>A &amp; B</title><style>
            /*! A licence */
            /* @import "https://fonts.example/" */
            p>b{color:red}
            </style></head>
            <body><div id="header"><h1>A</h1></div>
            <div id="content">
            <div id="preamble"><p>Begin.</p></div>
            <div class="sect1"><h2 id="one">1. One</h2>
            <p>See <a href="#of-one">here</a>, <a href="#two">two</a>, <a href="#row">row</a> and <a href="https://example.org/">more</a>.<br/>"x" &lt; y</p>
            <div class="sect2"><h3 id="of-one">1.1. Part</h3></div>
            </div>
            <div class="sect1"><h2 id="lists">2. Lists</h2><p>Intro.</p>
            <div class="sect2 page"><h3 id="two">Two</h3><p><a id="row"></a>A row</p><div class="sect3"><h4 id="deep">Deep</h4></div></div>
            <div class="sect2 page"><h3 id="three">Three</h3></div>
            </div>
            </div></body></html>
            """;

    @TempDir
    private Path folder;

    @Test
    void eachChapterAndEachSectionThatIsAPageHasAFile() throws IOException {
        assertEquals(
                Set.of("index.html", "one.html", "lists.html", "two.html", "three.html", "specification.css"),
                new Site(WHOLE).files().keySet());
    }

    @Test
    void theStyleKeepsTheLicenceAndNoNameOfAnotherHost() throws IOException {
        String style = new Site(WHOLE).files().get("specification.css");
        assertTrue(style.startsWith("/*! A licence */"), style);
        assertTrue(style.contains("p>b{color:red}"), style);
        assertFalse(style.contains("fonts"), style);
    }

    @Test
    void linksLeadToThePageWithTheirAnchor() throws IOException {
        String one = new Site(WHOLE).files().get("one.html");
        assertTrue(
                one.contains(
                        "See <a href=\"#of-one\">here</a>, <a href=\"two.html\">two</a>, <a href=\"two.html#row\">row</a>"
                                + " and <a href=\"https://example.org/\">more</a>.<br>\"x\" &lt; y"),
                one);
    }

    @Test
    void aPageHasItsOwnHeadingFirstAndItsPagesInTheContents() throws IOException {
        String two = new Site(WHOLE).files().get("two.html");
        assertTrue(two.contains("<title>Two - A &amp; B</title>"), two);
        assertTrue(two.contains("<h1 id=\"two\">Two</h1><p><a id=\"row\"></a>A row</p>"), two);
        assertTrue(two.contains("<h2 id=\"deep\">Deep</h2>"), two);
        assertTrue(two.contains("<li class=\"here\"><a href=\"two.html\">Two</a>"), two);
        assertTrue(two.contains("<li><a href=\"two.html#deep\">Deep</a></li>"), two);
        assertTrue(
                two.contains("<a href=\"lists.html\" rel=\"prev\">2. Lists</a><a href=\"three.html\" rel=\"next\">"),
                two);
        String lists = new Site(WHOLE).files().get("lists.html");
        assertFalse(lists.contains("A row"), lists);
        assertTrue(lists.contains("<ul>\n<li><a href=\"two.html\">Two</a></li>\n"), lists);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "href=\"#two\" | href=\"#none\" | one.html has a link to no anchor: none",
                "id=\"row\" | id=\"of-one\" | the anchor of-one stands twice: one.html, two.html",
                "<p>Intro.</p> | <img src=\"x.png\"/> | lists.html loads another file: x.png",
                "https://example.org/ | other.html | one.html has a link to no page: other.html",
                "<a href=\"https://example.org/\">more</a> | <code><a href=\"https://127.1/\">x</a></code> | one.html has an example that is a link: https://127.1/",
                "id=\"three\" | id=\"Three\" | a page needs an anchor in small letters: Three",
                "<h3 id=\"three\">Three</h3> | <p>Three</p> | a page without a heading"
            })
    void whatIsWrongFailsTheBuild(String good, String bad, String message) {
        String broken = WHOLE.replace(good, bad);
        Exception failure = assertThrows(IllegalStateException.class, () -> new Site(broken).files());
        assertEquals(message, failure.getMessage());
    }

    @Test
    void tagsThatCrossFailTheBuild() {
        String crossed = WHOLE.replace("Intro.", "<b>In<i>tro</b>.</i>");
        Exception failure = assertThrows(IllegalStateException.class, () -> new Site(crossed));
        assertTrue(failure.getMessage().endsWith("<b>In<i>tro</"), failure::getMessage);
    }

    @Test
    void theProgramWritesTheSameTwiceAndLeavesNothingOld() throws IOException {
        Path whole = Files.writeString(folder.resolve("whole.html"), WHOLE);
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("old.html"), "old");
        SiteProgram.main(new String[] {whole.toString(), site.toString()});
        String first = Files.readString(site.resolve("lists.html"));
        SiteProgram.main(new String[] {whole.toString(), site.toString()});
        assertEquals(first, Files.readString(site.resolve("lists.html")));
        assertEquals(WHOLE, Files.readString(site.resolve("single.html")));
        assertFalse(Files.exists(site.resolve("old.html")));
    }

    @Test
    void aPageThatIsTooLargeFailsTheBuild() throws IOException {
        String large = WHOLE.replace("Intro.", "a".repeat(SiteProgram.MOST_BYTES));
        Path whole = Files.writeString(folder.resolve("whole.html"), large);
        Exception failure = assertThrows(
                IllegalStateException.class,
                () -> SiteProgram.main(
                        new String[] {whole.toString(), folder.resolve("site").toString()}));
        assertTrue(failure.getMessage().matches("lists.html has [0-9]+ bytes; .*"), failure::getMessage);
    }
}
