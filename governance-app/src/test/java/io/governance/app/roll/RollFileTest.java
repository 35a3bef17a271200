package io.governance.app.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.governance.app.complaint.BadInput;
import io.governance.core.voting.Mark;
import io.governance.core.voting.Roll;
import io.governance.core.voting.VoterClass;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RollFileTest {

    @TempDir
    private Path directory;

    private Path file(String text) throws IOException {
        return Files.write(directory.resolve("roll.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private Roll read(String text) throws IOException {
        return RollFile.read(file(text));
    }

    @Nested
    final class A_roll {

        @Test
        void may_be_english_or_chinese_in_any_case() throws IOException {
            Roll roll = Roll.of(1, 1, 0, 0, 0);
            assertEquals(roll, read("seat,choice\na,favour\nb,against\n"));
            assertEquals(roll, read("Seat,CHOICE\na,Favour\nb,AGAINST\n"));
            assertEquals(roll, read("席位,表决\n甲,赞成\n乙,反对\n"));
            assertEquals(roll, read("席位,choice\n甲,favour\n乙,反对\n"));
        }

        @Test
        void knows_six_ways_to_stand() throws IOException {
            Roll roll = Roll.of(List.of(Mark.values()).map(mark -> new Roll.Line(Option.none(), 1, mark, 1)));
            assertEquals(roll, read("seat,choice\n1,favour\n2,against\n3,abstain\n4,silent\n5,absent\n6,vacant"));
            assertEquals(roll, read("席位,表决\n1,赞成\n2,反对\n3,弃权\n4,未投\n5,缺席\n6,空缺"));
        }

        @Test
        void may_have_weights_and_classes_and_blanks_among_them() throws IOException {
            Roll roll = Roll.of(List.of(
                    new Roll.Line(Option.some(VoterClass.of("issuers")), 9007199254740992L, Mark.FAVOUR, 1),
                    new Roll.Line(Option.none(), 1, Mark.AGAINST, 1),
                    new Roll.Line(Option.none(), 0, Mark.ABSENT, 1)));
            assertEquals(
                    roll,
                    read("class,weight,seat,choice\nissuers,9007199254740992,a,favour\n,,b,against\n,0,c,absent\n"));
            assertEquals(roll, read("类别,权重,席位,表决\nissuers,9007199254740992,a,赞成\n,,b,反对\n,0,c,缺席\n"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "seat,choice\r\na,favour\r\nb,favour\r\n",
                    "seat,choice\ra,favour\rb,favour",
                    "\uFEFFseat,choice\na,favour\nb,favour",
                    "\n\n  \nseat,choice\n\na,favour\n,\n\u3000,\u3000\nb,favour\n\n",
                    " seat ,\u3000choice\u3000\n a\u3000,\u00A0favour\t\n\u3000b,favour \n",
                    "\"seat\",\"choice\"\n\"a\",\"favour\"\n \"b\" , \"favour\" \n",
                    "seat,choice\n\"a, first\",favour\n\"a \"\"second\"\"\",favour\n",
                })
        void may_be_laid_out_as_spreadsheets_do(String text) throws IOException {
            assertEquals(Roll.of(2, 0, 0, 0, 0), read(text));
        }

        @Test
        void may_be_encoded_in_gb18030() throws IOException {
            Path file = directory.resolve("roll.csv");
            Files.write(file, "席位,表决\n𠀀理事,赞成\n乙,缺席\n".getBytes(Charset.forName("GB18030")));
            assertEquals(List.of("𠀀理事", "乙"), RollFile.entries(file).map(RollFile.Entry::seat));
            assertEquals(Roll.of(1, 0, 0, 1, 0), RollFile.read(file));
        }
    }

    @Nested
    final class What_is_wrong_is_named {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                seat,choice#a,favour#a,against          | roll file roll.csv, line 3, column "seat": "a" stands in line 2 already.
                seat,choice#a,favour# a ,against        | roll file roll.csv, line 3, column "seat": "a" stands in line 2 already.
                seat,choice#a,aye                       | roll file roll.csv, line 2, column "choice": "aye" is no choice; write favour, against, abstain, silent, absent, vacant.
                seat,choice#a,                          | roll file roll.csv, line 2, column "choice": "" is no choice; write favour, against, abstain, silent, absent, vacant.
                seat,choice#,favour                     | roll file roll.csv, line 2, column "seat": blank.
                seat,choice#a                           | roll file roll.csv, line 2: 2 fields are expected, not 1.
                seat,choice##a,favour,1                 | roll file roll.csv, line 3: 2 fields are expected, not 3.
                seat,choice,weight#a,favour,-1          | roll file roll.csv, line 2, column "weight": "-1" is not a whole number from 0 to 9007199254740992.
                seat,choice,weight#a,favour,1.5         | roll file roll.csv, line 2, column "weight": "1.5" is not a whole number from 0 to 9007199254740992.
                seat,choice,weight#a,favour,9007199254740993 | roll file roll.csv, line 2, column "weight": "9007199254740993" is not a whole number from 0 to 9007199254740992.
                seat,choice,weight#a,favour,99999999999999999999 | roll file roll.csv, line 2, column "weight": "99999999999999999999" is not a whole number from 0 to 9007199254740992.
                seat,choice,class#a,favour,创始          | roll file roll.csv, line 2, column "class": "创始" must be 1 to 64 ASCII letters, digits, '.', '_' or '-'.
                seat#a                                  | roll file roll.csv, line 1: the column "choice" is missing; the first line has at least seat,choice.
                choice#favour                           | roll file roll.csv, line 1: the column "seat" is missing; the first line has at least seat,choice.
                seat;choice#a;favour                    | roll file roll.csv, line 1: there is no column "seat;choice"; the columns are seat, choice, weight and class.
                seat,choice,remark#a,favour,x           | roll file roll.csv, line 1: there is no column "remark"; the columns are seat, choice, weight and class.
                seat,choice,#a,favour,                  | roll file roll.csv, line 1: there is no column ""; the columns are seat, choice, weight and class.
                seat,choice,表决#a,favour,赞成           | roll file roll.csv, line 1, column "choice": this column appears twice.
                ''                                      | the roll file roll.csv has no seats: write seat,choice first, then a line for each seat.
                '##'                                    | the roll file roll.csv has no seats: write seat,choice first, then a line for each seat.
                seat,choice#                            | the roll file roll.csv has no seats: write seat,choice first, then a line for each seat.
                seat,choice#"a"b,favour                 | roll file roll.csv, line 1 or after it: a quotation mark has no partner.
                choice,seat#favour,"a#against,b         | roll file roll.csv, line 2, column "seat": contains a line break or control character; check that quotation marks come in pairs.
                """)
        void in_english(String text, String complaint) throws IOException {
            Path file = file(text.replace('#', '\n'));
            assertEquals(
                    complaint,
                    assertThrows(BadInput.class, () -> RollFile.read(file))
                            .sentence()
                            .en());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                席位,表决#甲,同意          | 名册文件 roll.csv 第 2 行“表决”列：不能写“同意”；可写 赞成、反对、弃权、未投、缺席、空缺。
                席位,表决#甲,赞成#甲,反对   | 名册文件 roll.csv 第 3 行“席位”列：“甲”与第 2 行重复。
                席位,结果#甲,赞成          | 名册文件 roll.csv 第 1 行：没有“结果”这一列；可用 席位、表决、权重、类别。
                席位,表决#甲               | 名册文件 roll.csv 第 2 行：应有 2 个字段，实有 1 个。
                """)
        void in_chinese(String text, String complaint) throws IOException {
            Path file = file(text.replace('#', '\n'));
            assertEquals(
                    complaint,
                    assertThrows(BadInput.class, () -> RollFile.read(file))
                            .sentence()
                            .zh());
        }

        @Test
        void in_one_line_and_not_at_length_whatever_the_heading_holds() throws IOException {
            Path file = file("\"eat,choice\na,favour\n" + "b,against\n".repeat(100) + "\",choice\n");
            BadInput complaint = assertThrows(BadInput.class, () -> RollFile.read(file));
            assertEquals(
                    "roll file roll.csv, line 1: there is no column \"eat,choice a,favour b,against b,against …\";"
                            + " the columns are seat, choice, weight and class.",
                    complaint.sentence().en());
            assertEquals(
                    "名册文件 roll.csv 第 1 行：没有“eat,choice a,favour b,against b,against …”这一列；可用 席位、表决、权重、类别。",
                    complaint.sentence().zh());
        }

        @Test
        void when_the_encoding_is_neither_of_the_two() throws IOException {
            Path file = directory.resolve("roll.csv");
            Files.write(file, "seat,choice\na,favour\n".getBytes(StandardCharsets.UTF_16));
            assertEquals(
                    "the roll file roll.csv is encoded neither in UTF-8 nor in GB18030; save it as CSV UTF-8.",
                    assertThrows(BadInput.class, () -> RollFile.read(file)).getMessage());
        }

        @Test
        void when_the_weights_add_up_to_too_much() throws IOException {
            StringBuilder text = new StringBuilder("seat,choice,weight\n");
            for (int seat = 0; seat < 1024; seat++) {
                text.append(seat).append(",favour,9007199254740992\n");
            }
            Path file = file(text.toString());
            assertEquals(
                    "roll file " + file + ": the weights on the roll add up to more than 9223372036854775807.",
                    assertThrows(BadInput.class, () -> RollFile.read(file)).getMessage());
        }
    }
}
