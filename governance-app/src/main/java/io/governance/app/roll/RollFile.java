package io.governance.app.roll;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.governance.app.complaint.BadInput;
import io.governance.core.voting.Mark;
import io.governance.core.voting.Roll;
import io.governance.core.voting.VoterClass;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A roll in a CSV file: a heading {@code seat,choice} and one line for each seat, perhaps with {@code weight,class}.
 *
 * <p>Headings and choices may be Chinese or English, the encoding UTF-8 or GB18030. Whatever is doubtful is {@link BadInput}
 * that names the file, the line and the field.
 */
public final class RollFile {

    /**
     * One line of the file.
     *
     * @param seat how the file names the seat
     * @param line how it stands
     */
    record Entry(String seat, Roll.Line line) {}

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern WEIGHT = Pattern.compile("[0-9]{1,16}");

    private final String file;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Map<Column, String> headings = new EnumMap<>(Column.class);
    private final Map<String, Long> lineOfSeat = new HashMap<>();
    private final java.util.List<Entry> entries = new ArrayList<>();
    private int width;

    private RollFile(Path path) {
        Path name = path.getFileName();
        this.file = name == null ? path.toString() : name.toString();
    }

    /**
     * Reads a roll.
     *
     * @throws BadInput if the file cannot be read or is not a roll
     */
    public static Roll read(Path path) {
        Seq<Entry> entries = entries(path);
        try {
            return Roll.of(entries.map(Entry::line));
        } catch (IllegalArgumentException e) {
            throw new BadInput("名册文件 " + path + "：权重之和超出范围。", "roll file " + path + ": " + e.getMessage() + ".");
        }
    }

    static Seq<Entry> entries(Path path) {
        RollFile roll = new RollFile(path);
        roll.parse(roll.decode(bytes(path)));
        return List.ofAll(roll.entries);
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new BadInput("名册文件不存在：" + path + "。", "there is no roll file " + path + ".");
        } catch (IOException e) {
            throw new BadInput("无法读取名册文件 " + path + "。", "the roll file " + path + " cannot be read.");
        }
    }

    private String decode(byte[] bytes) {
        String text = decode(bytes, StandardCharsets.UTF_8)
                .orElse(() -> decode(bytes, GB18030))
                .getOrElseThrow(() -> new BadInput(
                        "名册文件 " + file + " 既不是 UTF-8 也不是 GB18030 编码；请另存为 CSV UTF-8。",
                        "the roll file " + file
                                + " is encoded neither in UTF-8 nor in GB18030; save it as CSV UTF-8."));
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Option<String> decode(byte[] bytes, Charset charset) {
        try {
            return Option.some(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Option.none();
        }
    }

    private void parse(String text) {
        long line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)) {
            for (CsvRecord csv : reader) {
                line = csv.getStartingLineNumber();
                Seq<String> fields = List.ofAll(csv.getFields()).map(RollFile::trimmed);
                if (fields.forAll(String::isEmpty)) {
                    continue;
                }
                if (columns.isEmpty()) {
                    heading(line, fields);
                } else {
                    entries.add(entry(line, fields));
                }
            }
        } catch (CsvParseException e) {
            throw unreadable(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (entries.isEmpty()) {
            throw new BadInput(
                    "名册文件 " + file + " 没有席位：首行写 席位,表决，以下每个席位一行。",
                    "the roll file " + file + " has no seats: write seat,choice first, then a line for each seat.");
        }
    }

    private BadInput unreadable(long line) {
        return new BadInput(
                "名册文件 " + file + " 第 " + line + " 行或其后：引号不成对。",
                "roll file " + file + ", line " + line + " or after it: a quotation mark has no partner.");
    }

    private void heading(long line, Seq<String> fields) {
        for (int field = 0; field < fields.size(); field++) {
            String heading = fields.get(field);
            Column column = Column.headed(heading)
                    .getOrElseThrow(() -> new BadInput(
                            at(line) + "：没有“" + shown(heading) + "”这一列；可用 席位、表决、权重、类别。",
                            place(line) + ": there is no column \"" + shown(heading)
                                    + "\"; the columns are seat, choice, weight and class."));
            headings.putIfAbsent(column, heading);
            if (columns.putIfAbsent(column, field) != null) {
                throw new BadInput(at(line, column) + "：该列出现两次。", place(line, column) + ": this column appears twice.");
            }
        }
        for (Column column : Column.values()) {
            if (column.required && !columns.containsKey(column)) {
                throw new BadInput(
                        at(line) + "：缺少“" + column.zh + "”一列；首行至少写 席位,表决。",
                        place(line) + ": the column \"" + column.en
                                + "\" is missing; the first line has at least seat,choice.");
            }
        }
        width = fields.size();
    }

    private Entry entry(long line, Seq<String> fields) {
        if (fields.size() != width) {
            throw new BadInput(
                    at(line) + "：应有 " + width + " 个字段，实有 " + fields.size() + " 个。",
                    place(line) + ": " + width + " fields are expected, not " + fields.size() + ".");
        }
        return new Entry(
                seat(line, fields), new Roll.Line(voters(line, fields), weight(line, fields), mark(line, fields), 1));
    }

    private String seat(long line, Seq<String> fields) {
        String seat = field(Column.SEAT, fields);
        if (seat.isEmpty()) {
            throw new BadInput(at(line, Column.SEAT) + "：空白。", place(line, Column.SEAT) + ": blank.");
        }
        if (seat.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput(
                    at(line, Column.SEAT) + "：含有换行或控制字符；请检查引号是否成对。",
                    place(line, Column.SEAT)
                            + ": contains a line break or control character; check that quotation marks come in pairs.");
        }
        Long earlier = lineOfSeat.putIfAbsent(seat, line);
        if (earlier != null) {
            throw new BadInput(
                    at(line, Column.SEAT) + "：“" + shown(seat) + "”与第 " + earlier + " 行重复。",
                    place(line, Column.SEAT) + ": \"" + shown(seat) + "\" stands in line " + earlier + " already.");
        }
        return seat;
    }

    private Mark mark(long line, Seq<String> fields) {
        String word = field(Column.CHOICE, fields);
        return Marking.of(word)
                .getOrElseThrow(() -> new BadInput(
                        at(line, Column.CHOICE) + "：不能写“" + shown(word) + "”；可写 "
                                + Marking.ALL.map(Marking::zh).mkString("、") + "。",
                        place(line, Column.CHOICE) + ": \"" + shown(word) + "\" is no choice; write "
                                + Marking.ALL.map(Marking::en).mkString(", ") + "."));
    }

    private long weight(long line, Seq<String> fields) {
        String weight = field(Column.WEIGHT, fields);
        if (weight.isEmpty()) {
            return 1;
        }
        if (!WEIGHT.matcher(weight).matches() || Long.parseLong(weight) > Roll.MAX_WEIGHT) {
            throw new BadInput(
                    at(line, Column.WEIGHT) + "：“" + shown(weight) + "”不是 0 至 " + Roll.MAX_WEIGHT + " 的整数。",
                    place(line, Column.WEIGHT) + ": \"" + shown(weight) + "\" is not a whole number from 0 to "
                            + Roll.MAX_WEIGHT + ".");
        }
        return Long.parseLong(weight);
    }

    private Option<VoterClass> voters(long line, Seq<String> fields) {
        String voters = field(Column.CLASS, fields);
        if (voters.isEmpty()) {
            return Option.none();
        }
        try {
            return Option.some(VoterClass.of(voters));
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    at(line, Column.CLASS) + "：“" + shown(voters) + "”应为 1 至 64 个 ASCII 字母、数字或 . _ -。",
                    place(line, Column.CLASS) + ": \"" + shown(voters)
                            + "\" must be 1 to 64 ASCII letters, digits, '.', '_' or '-'.");
        }
    }

    private String field(Column column, Seq<String> fields) {
        Integer field = columns.get(column);
        return field == null ? "" : fields.get(field);
    }

    private String at(long line) {
        return "名册文件 " + file + " 第 " + line + " 行";
    }

    /** The place of a field, by the heading that the file itself gives its column. */
    private String at(long line, Column column) {
        return at(line) + "“" + headings.get(column) + "”列";
    }

    private String place(long line) {
        return "roll file " + file + ", line " + line;
    }

    private String place(long line, Column column) {
        return place(line) + ", column \"" + headings.get(column) + "\"";
    }

    /** A value from the file as a message may show it: on one line and not long. */
    private static String shown(String value) {
        String plain = value.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.codePointCount(0, plain.length()) <= 40
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, 40)) + "…";
    }

    /** A field without blanks around it, the ideographic one and the one that does not break included. */
    private static String trimmed(String field) {
        int start = 0;
        int end = field.length();
        while (start < end && isBlank(field.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(field.charAt(end - 1))) {
            end--;
        }
        return field.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
