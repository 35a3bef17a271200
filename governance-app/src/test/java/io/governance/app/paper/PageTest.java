package io.governance.app.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Language;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

final class PageTest {

    @Test
    void a_chinese_character_takes_two_columns() {
        assertEquals(0, Page.width(""));
        assertEquals(3, Page.width("aii"));
        assertEquals(8, Page.width("表决，乙"));
        assertEquals(9, Page.width("≥ 2/3 × 1"));
        assertEquals(2, Page.width("𠀀"));
    }

    @Test
    void columns_of_both_scripts_are_aligned() {
        assertEquals(
                """
                理由  赞成  3×2=6  成立
                      到会  1      不成立
                """,
                new Page(Language.ZH, 6)
                        .table("理由", List.of(List.of("赞成", "3×2=6", "成立"), List.of("到会", "1", "不成立")))
                        .toString());
    }

    @Test
    void long_words_go_on_below_their_beginning() {
        String page = new Page(Language.ZH, 6).entry("依据", "理事会表决，".repeat(20)).toString();
        assertTrue(page.lines().allMatch(line -> Page.width(line) <= 100), page);
        assertTrue(
                page.lines()
                        .skip(1)
                        .allMatch(line -> line.startsWith("      理")
                                || line.startsWith("      事")
                                || line.startsWith("      会")
                                || line.startsWith("      表")
                                || line.startsWith("      决")),
                page);
        assertEquals("依据理事会表决，".length() + 6 * 19, page.replaceAll("\\s", "").length());
    }

    @Test
    void no_line_ends_in_blanks_and_no_name_is_broken() {
        String page = new Page(Language.EN, 12)
                .entry("", ("word R-aii-half=STRICT aii:18(1), ").repeat(12))
                .toString();
        assertTrue(page.lines().noneMatch(line -> line.endsWith(" ")), page);
        assertEquals(12, page.split("R-aii-half=STRICT", -1).length - 1);
        assertEquals(12, page.split("aii:18\\(1\\),", -1).length - 1);
    }
}
