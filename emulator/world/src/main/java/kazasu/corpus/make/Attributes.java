package kazasu.corpus.make;

import static kazasu.verifier.Reason.ATTRIBUTES_DIFFERENT;
import static kazasu.verifier.Reason.ATTRIBUTES_MISSING;

import java.time.LocalDate;
import java.util.List;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import kazasu.pki.BasicAttributes;
import kazasu.pki.BirthDate;
import kazasu.pki.Holder;
import kazasu.pki.Sex;
import kazasu.verifier.Reason;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.OtherName;
import org.jspecify.annotations.Nullable;

/** 基本4情報: is the holder the person of the application? */
final class Attributes extends CmsFamily {
    private static final String SOURCE = "rules.md §2.1, §5; card-interface.md §5.4";
    private static final ASN1ObjectIdentifier ARC = new ASN1ObjectIdentifier("1.2.392.200149.8.5.5");

    private final BasicAttributes own;

    Attributes(World world, Cases cases) {
        super(world, cases, "attributes", CorpusRule.ATTRIBUTES, SOURCE);
        own = taro.attributes();
    }

    @Override
    void add() {
        people();
        differences();
        missing();
        substitutions();
    }

    private void people() {
        person(
                "long-name-and-address",
                People.LONG,
                "A name of 60 characters and an address of 200, the most there can be.",
                "氏名60文字、住所200文字（上限）。");
        person("rare-characters", People.RARE, "Characters beyond the basic plane.", "基本多言語面の外の文字。");
        person("latin-name", People.LATIN, "A name in Latin letters, full width.", "全角ローマ字の氏名。");
        person("born-in-meiji", People.MEIJI, "Born on the last day but one of Meiji.", "明治生まれ。");
        person("born-in-taisho", People.TAISHO, "Born on the last day of Taisho.", "大正最後の日の生まれ。");
        person("sex-unknown", People.UNKNOWN_SEX, "The sex is not stated.", "性別の記載なし。");
        person("leap-day", People.LEAP, "Born on 29 February.", "2月29日生まれ。");
    }

    private void person(String name, Holder holder, String en, String ja) {
        Person person = world.person(holder, "2025-10-02T02:00:00Z");
        signed(begin(name, person), Papers.detached(person)).valid(en, ja, SOURCE);
    }

    private void differences() {
        different(
                "other-name",
                new BasicAttributes("検証　太朗", own.sex(), own.birthDate(), own.address()),
                "The name differs by one character.",
                "氏名が1文字違う。");
        different(
                "other-variant",
                new BasicAttributes("検證　太郎", own.sex(), own.birthDate(), own.address()),
                "The name has the old form of a character.",
                "氏名の1文字が旧字体。");
        different(
                "other-sex",
                new BasicAttributes(own.name(), Sex.FEMALE, own.birthDate(), own.address()),
                "The sex differs.",
                "性別が違う。");
        different(
                "other-birth-date",
                new BasicAttributes(own.name(), own.sex(), BirthDate.of(LocalDate.of(1991, 5, 5)), own.address()),
                "The date of birth differs by a day.",
                "生年月日が1日違う。");
        different(
                "other-address",
                new BasicAttributes(own.name(), own.sex(), own.birthDate(), "群馬県前橋市検証町一丁目１番２号"),
                "The address differs in its last number.",
                "住所の末尾の番号が違う。");
        different(
                "shorter-address",
                new BasicAttributes(own.name(), own.sex(), own.birthDate(), "群馬県前橋市検証町一丁目１番"),
                "The address is the beginning of the holder's.",
                "住所が途中まで。");
        different("another-person", People.HANAKO.attributes(), "The application is another person's.", "別人の申請。");
    }

    private void different(String name, BasicAttributes applicant, String en, String ja) {
        Draft draft = cases.begin("cms/attributes/" + name, CorpusRule.ATTRIBUTES, "cms-detached-der")
                .by(applicant)
                .listOf(taro);
        signed(draft, Papers.detached(taro)).bad(ATTRIBUTES_DIFFERENT, en, ja, SOURCE);
    }

    private void missing() {
        forged(
                "missing",
                null,
                Expected.of(ATTRIBUTES_MISSING),
                "The certificate says nothing about the person.",
                "証明書に基本4情報がない。");
        forged(
                "without-address",
                List.of(name("1", own.name()), name("3", "1"), name("4", "419910504")),
                Expected.of(ATTRIBUTES_MISSING, ATTRIBUTES_DIFFERENT),
                "The certificate has no address.",
                "証明書に住所がない。");
        forged(
                "without-birth-date",
                List.of(name("1", own.name()), name("3", "1"), name("5", own.address())),
                Expected.of(ATTRIBUTES_MISSING, ATTRIBUTES_DIFFERENT),
                "The certificate has no date of birth.",
                "証明書に生年月日がない。");
        forged(
                "in-another-arc",
                List.of(new GeneralName(
                        GeneralName.otherName,
                        new OtherName(
                                new ASN1ObjectIdentifier("1.2.392.200149.8.5.6.1"), new DERUTF8String(own.name())))),
                Expected.of(ATTRIBUTES_MISSING, Reason.BAD_CERTIFICATE),
                "The name stands under another object identifier.",
                "氏名が別のOIDで記載されている。");
    }

    private void forged(String name, @Nullable List<GeneralName> names, Expected expected, String en, String ja) {
        CertificateForge forge = CertificateForge.like(taro.certificate());
        if (names == null) {
            forge.without(Extension.subjectAlternativeName);
        } else {
            forge.extension(
                    Extension.subjectAlternativeName, false, new GeneralNames(names.toArray(GeneralName[]::new)));
        }
        byte[] certificate = forge.signedBy(world.authorities().key(taro.authority()));
        bad(name, new CmsForge(Papers.FORM, taro.key(), certificate, World.SIGNED).der(), expected, en, ja);
    }

    /** A character outside the card's set stands as a simpler one, and is marked by a 1. */
    private void substitutions() {
        List<GeneralName> names = List.of(
                name("1", own.name()),
                name("4", "419910504"),
                name("3", "1"),
                name("5", own.address()),
                name("2", "01000"),
                name("6", own.addressSubstitutions()));
        byte[] certificate = CertificateForge.like(taro.certificate())
                .extension(Extension.subjectAlternativeName, false, new GeneralNames(names.toArray(GeneralName[]::new)))
                .signedBy(world.authorities().key(taro.authority()));
        valid(
                "substitute-character",
                new CmsForge(Papers.FORM, taro.key(), certificate, World.SIGNED).der(),
                "A character of the name is marked as a substitute.",
                "氏名の1文字が代替文字。");
    }

    private static GeneralName name(String branch, String value) {
        return new GeneralName(GeneralName.otherName, new OtherName(ARC.branch(branch), new DERUTF8String(value)));
    }
}
