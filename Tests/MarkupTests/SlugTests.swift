import Markup
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Sergey Lavrov", "sergey-lavrov"),
    ("  The  Strait — of Hormuz! ", "the-strait-of-hormuz"),
    ("2026-02-18 Energy_minister", "2026-02-18-energy-minister"),
    ("People's Bank", "peoples-bank"),
    ("People’s Bank", "peoples-bank"),
    ("U.S.", "u-s"),
    ("R&D", "r-d"),
    ("", ""),
    ("—!", ""),
  ])
  func `ASCII letters and digits joined by hyphens`(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test(arguments: [
    ("São Tomé & Príncipe", "sao-tome-principe"),
    ("Sa\u{303}o", "sao"),
    ("Łódź", "lodz"),
    ("Ørsted Æbler Œuvre", "orsted-aebler-oeuvre"),
    ("Straße", "strasse"),
    ("İstanbul Iğdır", "istanbul-igdir"),
    ("Þór Guðmundsson", "thor-gudmundsson"),
    ("Nguyễn Phú Trọng", "nguyen-phu-trong"),
    ("Əliyev", "eliyev"),
    ("Kahoʻolawe", "kahoolawe"),
  ])
  func `Latin letters lose their diacritics`(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test(arguments: [
    ("Сергей Лавров", "сергей-лавров"),
    ("ایران اینترنشنال", "ایران-اینترنشنال"),
    ("ایـــران", "ایران"),
    ("नरेन्द्र मोदी", "नरेन्द्र-मोदी"),
    ("中国 外交部", "中国-外交部"),
  ])
  func `other scripts are kept, lower-cased`(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }
}
