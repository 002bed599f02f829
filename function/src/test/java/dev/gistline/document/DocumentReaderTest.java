package dev.gistline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    private static final String SENTENCE = "The caf\u00e9\u2019s owner said \u201cno\u201d \u2014 twice. ";

    @Test
    void readsUtf8WithoutADeclaration() {
        Document document = document(SENTENCE.getBytes(StandardCharsets.UTF_8), "a.txt", null);

        assertThat(document.text()).isEqualTo(SENTENCE);
        assertThat(document.charset()).isEqualTo("UTF-8");
        assertThat(document.format()).isEqualTo(Document.Format.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,efbbbf", "UTF-16LE,fffe", "UTF-16BE,feff", "UTF-32LE,fffe0000", "UTF-32BE,0000feff"})
    void leavesTheByteOrderMarkOut(String charset, String mark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(HexFormat.of().parseHex(mark));
        bytes.write(SENTENCE.getBytes(Charset.forName(charset)));

        Document document = document(bytes.toByteArray(), "a.txt", "text/plain; charset=iso-8859-1");

        assertThat(document.text()).isEqualTo(SENTENCE);
        assertThat(document.charset()).isEqualTo(charset);
    }

    @Test
    void readsUtf16WithoutAMark() {
        assertThat(document(SENTENCE.getBytes(StandardCharsets.UTF_16LE), "a.txt", null)
                        .text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void takesTheCharsetOfTheContentType() {
        byte[] bytes = "Przyjechał wójt i sołtys".getBytes(Charset.forName("ISO-8859-2"));

        assertThat(document(bytes, "a", "text/plain; charset=\"ISO-8859-2\"").text())
                .isEqualTo("Przyjechał wójt i sołtys");
    }

    @Test
    void readsAnEncodingThatIsAsciiButForItsEscapes() {
        byte[] bytes = "市議会は水曜日".getBytes(Charset.forName("ISO-2022-JP"));

        assertThat(document(bytes, "a", "text/plain; charset=ISO-2022-JP").text())
                .isEqualTo("市議会は水曜日");
    }

    @Test
    void takesTheCharsetOfTheMetaElement() {
        String page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'></head>"
                + "<body>Мэр закрыл мост</body></html>";

        assertThat(document(page.getBytes(Charset.forName("windows-1251")), "a.html", null)
                        .text())
                .isEqualTo(page);
    }

    @Test
    void takesTheEncodingOfTheXmlDeclaration() {
        String page = "<?xml version=\"1.0\" encoding=\"ISO-8859-7\"?><html><body>Ο δήμαρχος</body></html>";

        assertThat(document(page.getBytes(Charset.forName("ISO-8859-7")), "a.xhtml", null)
                        .text())
                .isEqualTo(page);
    }

    @Test
    void prefersWhatTheBytesSayToAWrongDeclaration() {
        assertThat(document(SENTENCE.getBytes(StandardCharsets.UTF_8), "a.txt", "text/plain; charset=windows-1252")
                        .text())
                .isEqualTo(SENTENCE);
        assertThat(document(SENTENCE.getBytes(Charset.forName("windows-1252")), "a.txt", "text/plain; charset=utf-8")
                        .text())
                .isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"windows-1252", "windows-1251", "KOI8-R", "x-MacRoman", "windows-31j", "GB18030", "windows-1253"
            })
    void detectsEncodingsOlderThanUtf8(String charset) {
        String text = switch (charset) {
            case "windows-1251", "KOI8-R" -> "Городской совет в среду отложил закрытие моста на год.";
            case "windows-31j" -> "市議会は水曜日、橋の閉鎖を一年延期することを決めた。";
            case "GB18030" -> "市议会星期三决定将大桥的关闭推迟一年。";
            case "windows-1253" -> "Το δημοτικό συμβούλιο ανέβαλε την Τετάρτη το κλείσιμο της γέφυρας.";
            default -> "\u201cWe don\u2019t know,\u201d said the mayor \u2013 who isn\u2019t sure.";
        };

        Document document = document(text.getBytes(Charset.forName(charset)), "a.txt", null);

        assertThat(document.text()).isEqualTo(text);
    }

    @Test
    void keepsUtf8WithABrokenCharacter() {
        byte[] good = SENTENCE.repeat(9).getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(good, good.length + 2);
        broken[good.length] = (byte) 0xe9;
        broken[good.length + 1] = 'x';

        assertThat(document(broken, "a.txt", null).text()).isEqualTo(SENTENCE.repeat(9) + "\ufffdx");
    }

    @Test
    void unpacksGzip() {
        Document document =
                document(gzip("<html><p>Read me</p></html>".getBytes(StandardCharsets.UTF_8)), "a.html.gz", null);

        assertThat(document.text()).isEqualTo("<html><p>Read me</p></html>");
        assertThat(document.format()).isEqualTo(Document.Format.HTML);
    }

    @Test
    void refusesAGzipFileThatIsCutShort() {
        byte[] whole = gzip(SENTENCE.repeat(99).getBytes(StandardCharsets.UTF_8));

        assertThat(reason(Arrays.copyOf(whole, whole.length / 2), "a.gz")).isEqualTo("the gzip file is cut short");
        assertThat(reason(Arrays.copyOf(whole, 5), "a.gz")).isEqualTo("the gzip file is cut short");
    }

    @Test
    void refusesAGzipFileThatUnpacksToTooMuch() {
        assertThat(reason(gzip(new byte[DocumentReader.LIMIT + 1]), "a.gz"))
                .isEqualTo("the gzip file unpacks to more than 32 MiB");
    }

    @Test
    void refusesAnUploadThatIsTooLarge() {
        assertThat(reason(new byte[50_000_000], "a.txt"))
                .isEqualTo("the upload of 48 MiB is larger than the limit of 32 MiB");
    }

    @Test
    void refusesAnEmptyUpload() {
        assertThat(reason(new byte[0], "a.txt")).isEqualTo("the upload is empty");
        assertThat(reason(" \n\t".getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo("the upload holds only white space");
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37,a PDF file", "89504e470d0a1a0a,a PNG image", "ffd8ffe000104a46,a JPEG image",
        "504b030414000600776f72642f,a Word file", "504b0304140006006d696d65,a zip archive",
                "d0cf11e0a1b11ae1,an old Office file"
    })
    void namesTheKindOfABinaryFile(String hex, String kind) {
        assertThat(reason(HexFormat.of().parseHex(hex), "article.txt"))
                .isEqualTo("the upload is " + kind + ", not a text");
    }

    @Test
    void refusesOtherBinaryFiles() {
        byte[] noise = new byte[999];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * i * 31 + i);
        }

        assertThat(reason(noise, "a.bin")).isEqualTo("the upload is binary, not a text");
    }

    @ParameterizedTest
    @CsvSource({
        "page.htm,,HTML,x",
        "page,text/html;charset=utf-8,HTML,x",
        "notes.md,application/octet-stream,MARKDOWN,x",
        "a.json,,JSON,x",
        "a,application/json,JSON,x",
        "a.txt,text/plain,TEXT,plain words",
        "a,,HTML,<!DOCTYPE html><p>x</p>",
        "a.txt,text/plain,HTML,<html><body>x</body></html>",
        "a.html,text/markdown,MARKDOWN,x",
        "a,,HTML,<?xml version=\"1.0\"?><html>x</html>",
        "a,,HTML,<!-- a page --><p>x",
        "a,,HTML,<div>x</div>",
        "a,,TEXT,<b said nobody",
        "a,,MARKDOWN,# A heading",
        "a,,MARKDOWN,'Words\n## Part'",
        "a,,MARKDOWN,See [the port](https://port.example).",
        "a,,TEXT,#7 of ten",
        "a,,TEXT,####### seven",
        "'a',,JSON,'{\"text\": \"x\"}'"
    })
    void findsTheFormat(String name, @Nullable String contentType, Document.Format format, String text) {
        assertThat(document(text.getBytes(StandardCharsets.UTF_8), name, contentType)
                        .format())
                .isEqualTo(format);
    }

    @Test
    void digestsTheBytesAsTheyWereUploaded() {
        assertThat(document("abc".getBytes(StandardCharsets.UTF_8), "a", null).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static Document document(byte[] bytes, String name, @Nullable String contentType) {
        return (Document) DocumentReader.read(new Upload(bytes, name, contentType));
    }

    private static String reason(byte[] bytes, String name) {
        return ((Undecodable) DocumentReader.read(new Upload(bytes, name, null))).reason();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
