extension Gazetteer {
  /// Frequent surnames that are no words, parted by spaces.
  ///
  /// Source: the most frequent surnames of the United States census of 1990 (public domain).
  static let surnames = #"""
    Abbott Acevedo Acosta Adams Adkins Aguilar Aguirre Akers Albert Alexander Alford Allen Allison
    Alston Alvarado Alvarez Andersen Anderson Andrade Andrews Anthony Archer Armstrong Arnold Arrington
    Arroyo Ashley Atkins Atkinson Austin Avery Avila Ayala Ayers Bacon Bailey Baird Baker Baldwin
    Ballard Barber Barker Barlow Barnes Barnett Barr Barrera Barrett Barron Barry Bartlett Barton Bass
    Bates Bauer Baxter Bean Beard Beasley Beatty Beck Becker Belcher Bell Bender Benjamin Bennett Benson
    Bentley Benton Berg Berger Bernard Berry Bingham Bishop Blackburn Blackwell Blair Blake Blanchard
    Bland Blankenship Blanton Blevins Boggs Bolden Bolton Bond Bonner Booker Boone Boucher Bowen Bowers
    Bowman Boyce Boyd Boyer Boyle Bradford Bradley Bradshaw Brady Brandon Brandt Braun Bray Brennan
    Brewer Briggs Bright Britt Britton Brock Brooks Broussard Browning Bruce Bryan Bryant Buchanan Buck
    Buckley Buckner Bullock Burch Burgess Burke Burks Burnett Burns Burris Burt Burton Bush Butler Butts
    Byers Byrd Cabrera Cain Calderon Caldwell Calhoun Callahan Camacho Cameron Campbell Campos Cannon
    Cantrell Cantu Cardenas Carey Carlson Carney Carpenter Carr Carrillo Carroll Carson Carter Carver
    Casey Castaneda Castillo Castro Cervantes Chamberlain Chambers Chan Chandler Chaney Chang Chapman
    Charles Chase Chavez Chen Cherry Childers Childress Childs Christensen Christopher Clark Clarke Clay
    Clayton Clements Clemons Cleveland Clifton Cline Cobb Cochran Coffey Coffman Cohen Cole Coleman
    Collier Collins Colon Combs Compton Conley Conner Connor Conrad Contreras Conway Cook Cooke Cooley
    Cooper Copeland Corbett Cordova Cortez Costa Cote Covington Cowan Cox Crabtree Craft Craig Cramer
    Crawford Crosby Crow Crowe Crowley Crum Cruz Cummings Cunningham Curry Curtis Dailey Dale Dalton
    Daniel Daniels Daugherty Davenport David Davidson Davies Davila Davis Dawson Dean Decker Dejesus
    Delacruz Delaney Delarosa Deleon Delgado Dennis Diaz Dickerson Dickinson Dickson Dillard Dillon
    Dixon Dodd Dodson Dominguez Donahue Donaldson Donovan Dorsey Dotson Dougherty Douglas Downing Downs
    Doyle Drake Dudley Duffy Duke Dunbar Duncan Dunlap Dunn Duran Durham Dye Dyer Eaton Edwards Elder
    Eldridge Elkins Elliott Ellis Ellison Elmore Emerson England Erickson Ervin Escobar Espinoza Estes
    Estrada Evans Everett Ewing Farley Farrell Farris Faulkner Felix Ferguson Fernandez Ferrell Figueroa
    Finch Finley Fischer Fisher Fitzgerald Fitzpatrick Flanagan Fleming Fletcher Flores Flowers Floyd
    Flynn Foley Fontenot Forbes Ford Foreman Forrest Foster Fowler Fox Francis Franco Frank Franklin
    Franks Frazier Frederick Freeman Friedman Fritz Frost Fry Frye Fuentes Fuller Fulton Gagnon Gaines
    Gallagher Gallegos Galloway Galvan Gamble Garcia Gardner Garner Garrett Garrison Gary Garza Gates
    Gay Gentry George Gibbons Gibbs Gibson Gilbert Giles Gill Gillespie Gilliam Gilmore Glenn Glover
    Godfrey Goff Goldstein Gomez Gonzales Gonzalez Goodman Goodwin Gordon Gore Gorman Goss Gould Grace
    Grady Graham Gray Greene Greer Gregg Gregory Griffin Griffith Griggs Grimes Guerra Guerrero Guthrie
    Gutierrez Guzman Haas Hahn Hale Haley Hamilton Hamm Hammond Hampton Hancock Haney Hanna Hansen
    Hanson Harden Hardin Harding Hardy Harmon Harper Harrell Harrington Harris Harrison Hart Hartley
    Hartman Harvey Hastings Hatcher Hatfield Hawkins Hayden Hayes Haynes Hays Heath Hebert Helms
    Henderson Hendricks Hendrix Henry Hensley Henson Herbert Herman Hernandez Herrera Herring Herron
    Hess Hester Hewitt Hickey Hickman Hicks Higgins Hilton Hines Hinton Hobbs Hodge Hodges Hoffman Hogan
    Holcomb Holden Holland Holley Hollis Holloway Holman Holmes Holt Hood Hooper Hoover Hopkins Hopper
    Horn Horne Horton House Houston Howard Howe Howell Hubbard Huber Hudson Huff Huffman Hughes Hull
    Humphrey Hunt Hunter Hurley Hurst Hutchins Hutchinson Hyde Ibarra Ingram Irwin Jackson Jacobs
    Jacobson James Jamison Jarvis Jefferson Jenkins Jennings Jensen Jimenez John Johns Johnson Johnston
    Jones Jordan Joseph Joyce Joyner Juarez Kane Katz Kaufman Keith Keller Kelley Kelly Kemp Kendall
    Kendrick Kennedy Kent Kerr Kidd Kim Kimball King Kinney Kirby Kirk Kirkland Kirkpatrick Klein Kline
    Knapp Knight Knowles Knox Koch Kramer Krause Krueger Lake Lamb Lambert Lancaster Landry Lane Lang
    Langley Lara Larsen Larson Lawrence Lawson Le Leach Leblanc Lee Lehman Leon Leonard Lester Levine
    Levy Lewis Lindsay Lindsey Livingston Lloyd Lockhart Logan Lopez Lott Lowe Lowery Lozano Lucas
    Lucero Lugo Luna Lutz Lynch Lynn Lyon Lyons Macdonald Macias Mack Mackey Madden Maddox Madison Magee
    Mahoney Maldonado Malone Maloney Manley Mann Manning Manuel Marks Marquez Marsh Marshall Martin
    Martinez Mason Massey Mata Mathews Mathis Matthews Maxwell Mayer Mayes Mayfield Maynard Mayo Mays
    Mcallister Mcbride Mccabe Mccall Mccann Mccarthy Mccarty Mcclain Mcclure Mcconnell Mccormick Mccoy
    Mccray Mccullough Mcdaniel Mcdonald Mcdowell Mcfadden Mcfarland Mcgee Mcghee Mcginnis Mcgowan
    Mcgrath Mcguire Mcintosh Mcintyre Mckay Mckee Mckenzie Mckinney Mcknight Mclaughlin Mclean Mcleod
    Mcmahon Mcmillan Mcneil Mcpherson Meadows Medina Meeks Mejia Melendez Melton Mendez Mendoza Mercado
    Mercer Merrill Merritt Meyer Meyers Michael Middleton Miller Miranda Mitchell Mobley Molina Monroe
    Montes Montgomery Montoya Moody Mooney Moore Mora Morales Moran Moreno Morgan Morin Morris Morrison
    Morrow Morse Morton Moser Moses Mosley Moss Moyer Mueller Mullen Mullins Munoz Murphy Murray Myers
    Nance Nash Navarro Neal Neely Nelson Newell Newman Newsome Newton Nguyen Nichols Nicholson Nielsen
    Nieves Nix Nixon Noel Nolan Norman Norris Norton Novak Nunez Obrien Ochoa Oconnell Oconnor Odell
    Odom Odonnell Oliver Olsen Olson Oneal Oneil Oneill Orozco Orr Ortega Ortiz Osborn Osborne Owen
    Owens Pacheco Padilla Palmer Parker Parrish Parsons Pate Patel Patrick Patterson Patton Paul Payne
    Pearce Pearson Peck Pena Pennington Perez Perkins Perry Peters Petersen Peterson Phelps Phillips
    Pickett Pierce Pierson Pike Pittman Pitts Plummer Polk Pollard Ponce Poole Pope Porter Potter Potts
    Powell Powers Pratt Preston Prince Proctor Pruitt Pryor Puckett Pugh Quinn Ramirez Ramos Ramsey
    Randall Randolph Rangel Rankin Rasmussen Ratliff Ray Raymond Reed Reese Reeves Reid Reilly Reyes
    Reyna Reynolds Rhodes Richard Richards Richardson Richmond Riddle Riggs Riley Rios Ritter Rivas
    Rivera Rivers Roach Robbins Roberson Roberts Robertson Robinson Robles Rocha Rodgers Rodriguez
    Rodriquez Rogers Rojas Rollins Romero Rosa Rosado Rosales Rosario Ross Roth Rouse Rowe Rowland Roy
    Rubio Rucker Ruiz Russell Russo Rutherford Rutledge Ryan Salas Salazar Salinas Sampson Sanchez
    Sanders Sandoval Sanford Santana Santiago Santos Sargent Saunders Savage Sawyer Schaefer Schmidt
    Schneider Schroeder Schultz Schwartz Scott Sears Sellers Serrano Sexton Seymour Shafer Shaffer
    Shannon Sharp Sharpe Shaw Shea Shelton Shepard Shepherd Sheppard Sherman Shields Shirley Shoemaker
    Silva Simmons Simms Simon Simpson Sims Sinclair Singleton Skinner Slater Slaughter Sloan Smith
    Snider Snow Snyder Solis Solomon Sosa Soto Sparks Spears Spence Spencer Spivey Springer Stafford
    Stanley Stanton Stark Starr Steele Stein Stephens Stephenson Stevens Stevenson Steward Stewart
    Stinson Stokes Stout Strickland Stuart Suarez Sullivan Sutton Swain Swanson Sweeney Sykes Talley
    Tanner Tate Tatum Taylor Terrell Terry Thomas Thompson Thornton Tillman Todd Torres Townsend Tracy
    Tran Travis Trevino Trujillo Tucker Turner Tyler Tyson Underwood Valdez Valencia Valentine
    Valenzuela Vance Vang Vargas Vasquez Vaughan Vaughn Vazquez Vega Velasquez Velazquez Velez Villa
    Villanueva Villarreal Vincent Vinson Wade Wagner Walden Walker Wallace Waller Walsh Walter Walters
    Walton Wang Ward Ware Warner Warren Washington Watkins Watson Watts Weaver Webb Webber Weber Webster
    Weiss Welch Wells Werner Whaley Wheeler Whitaker Whitehead Whitfield Whitley Whitney Wiggins Wilcox
    Wilder Wiley Wilkerson Wilkins Wilkinson William Williams Williamson Willis Wills Wilson Witt Wolf
    Wolfe Womack Wong Wood Woodard Woodruff Woods Woodward Wooten Workman Worley Wright Wyatt Wynn Yang
    Yarbrough Yates Yoder York Zamora Zimmerman Zuniga
    """#
}
