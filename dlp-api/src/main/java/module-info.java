/** What an application calls, and the SPI of detectors, extractors, protectors and stores. */
module dev.sekisho.dlp.api {
    requires com.dynatrace.hash4j;
    requires java.net.http;
    requires jdk.unsupported;
    requires static jakarta.mail;
    requires static jakarta.servlet;
    requires static java.sql;
    requires transitive org.jspecify;
    requires org.slf4j;
    requires org.snakeyaml.engine;

    exports dev.sekisho.dlp;
    exports dev.sekisho.dlp.account;
    exports dev.sekisho.dlp.alert;
    exports dev.sekisho.dlp.audit;
    exports dev.sekisho.dlp.change;
    exports dev.sekisho.dlp.history;
    exports dev.sekisho.dlp.mail;
    exports dev.sekisho.dlp.trace;
    exports dev.sekisho.dlp.transfer;
    exports dev.sekisho.dlp.inspect;
    exports dev.sekisho.dlp.policy;
    exports dev.sekisho.dlp.protect;
    exports dev.sekisho.dlp.quarantine;
    exports dev.sekisho.dlp.report;
    exports dev.sekisho.dlp.servlet;
    exports dev.sekisho.dlp.spill;
    exports dev.sekisho.dlp.yaml;

    uses dev.sekisho.dlp.inspect.Detector.Provider;
    uses dev.sekisho.dlp.inspect.Inspector.Factory;
    uses dev.sekisho.dlp.inspect.MimeCodec;
    uses dev.sekisho.dlp.protect.Deidentifier;
    uses dev.sekisho.dlp.protect.Opener;
    uses dev.sekisho.dlp.protect.Protector;
}
