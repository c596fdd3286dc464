extension Gazetteer {
  /// Given names that are also words, surnames or places, parted by spaces.
  ///
  /// Sources as for `givenNames`.
  static let ambiguousGivenNames = #"""
    Abdul Abu Al Alexandria Amber Angel April Asunción August Austin Autumn Azam Bandar Basil Bill
    Blanche Brain Brandy Buddy Candy Carol Carolina Chad Charity Charlotte Chase Chester Christian Clare
    Clay Cliff Clinton Constance Crystal Daisy Dale Dallas Dane Dawn Dean Dolly Drew Earl Ed Eve Faith
    Flora Florence Gay Gene Geneva Georgia German Ginger Glen Grace Grant Guy Heather Holly Homer Hong
    Hope Hu Hua Hui Iris Islam Israel Ivy JD Jack Jackson Jasmine Jesus Jewel Jin Jo Jordan Joy June
    Junior Kelly Kent Kenya Li Lily Marina Marine Mark May Mei Melody Mercedes Milad Milan Miles Mina
    Ming Misty Moon Olive Opal Orlando Pat Pearl Peer Penny Per Ping Raja Ray Reed Rob Robin Rocky Rod
    Roman Rose Rosemary Royce Ruby Rusty Sabah Said Sandy Santiago Shah Sheikh Sherry Sofia Son Stanley
    Sterling Sue Sultan Summer Sun Sung Till Tran Ty Van Victoria Viola Violet Virginia Wade Wang Wen
    Will Wm Xi Yang Yi Yu
    """#
}
