package kazasu.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium without a window, in a home of its own, where a test authority can be trusted. */
final class Chromium implements AutoCloseable {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PICTURES = Path.of("target", "browser");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final String name;

    private Chromium(ChromeDriver driver, String name) {
        this.driver = driver;
        this.name = name;
    }

    /**
     * Starts it.
     *
     * @param home for profile and trusted authorities
     * @param language that the person prefers: {@code ja}, {@code en}
     */
    static Chromium start(Path home, String language) {
        if (!Files.isExecutable(BROWSER) || !Files.isExecutable(DRIVER)) {
            throw new AssertionError("missing: apt-get install chromium chromium-driver fonts-noto-cjk");
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless=new",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-dev-shm-usage",
                "--accept-lang=" + language,
                "--user-data-dir=" + home.resolve("profile-" + language));
        if (System.getProperty("user.name").equals("root")) {
            options.addArguments("--no-sandbox");
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .withEnvironment(Map.of("HOME", home.toString(), "LC_ALL", "C.UTF-8"))
                .withLogFile(home.resolve("chromedriver.log").toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().implicitlyWait(PATIENCE).pageLoadTimeout(PATIENCE);
        driver.manage().window().setSize(new Dimension(1000, 1400));
        return new Chromium(driver, language);
    }

    Chromium open(String url) {
        driver.get(url);
        return this;
    }

    /** Clicks what has an id; the next call waits for the page behind it. */
    Chromium click(String id) {
        element(id).click();
        return this;
    }

    /** Types into a field, or chooses of a list. */
    Chromium type(String id, String text) {
        WebElement field = element(id);
        if (field.getTagName().equals("select")) {
            field.findElement(By.cssSelector("option[value='" + text + "']")).click();
        } else {
            field.clear();
            field.sendKeys(text);
        }
        return this;
    }

    /** What a person reads in the element with an id; waits for it. */
    String text(String id) {
        return element(id).getText();
    }

    /** What a person reads on the page. */
    String page() {
        return driver.findElement(By.tagName("body")).getText();
    }

    String url() {
        return driver.getCurrentUrl();
    }

    /** The page's language, as it says itself. */
    String language() {
        return String.valueOf(driver.findElement(By.tagName("html")).getDomAttribute("lang"));
    }

    /** A picture for people, in {@code target/browser}. */
    Chromium picture(String step) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + "-" + step + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebElement element(String id) {
        try {
            return driver.findElement(By.id(id));
        } catch (WebDriverException e) {
            throw new AssertionError("no #" + id + " on " + url() + ":\n" + page(), e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
