/** Other people's software, unmodified, against the emulated card: OpenSC, OpenSSL, the JDK's smart card provider. */
package kazasu.clients;
