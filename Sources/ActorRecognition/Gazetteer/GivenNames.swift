extension Gazetteer {
  /// Given names that are hardly anything else, parted by spaces.
  ///
  /// Sources: the most frequent given names of the United States census of 1990 (public domain), and names
  /// from other languages written by hand.
  static let givenNames = #"""
    Aaron Abbas Abby Abdallah Abdel Abdelaziz Abdelfattah Abdelhamid Abdelkader Abdelmadjid Abdolreza
    Abdulaziz Abdulla Abdullah Abdulrahman Abel Abhijit Abigail Abiy Abolhassan Abraham Ada Adam Adama
    Addie Ade Adel Adela Adele Adeline Adnan Adolfo Adolph Adrian Adriana Adrienne Afshin Agnes Agustin
    Ahmad Ahmed Ahmet Aida Aidan Aileen Aimee Aisha Ajay Ajit Akbar Akhilesh Akihito Akio Akira Akram
    Alaeddin Alain Alan Alana Alasdair Alassane Alastair Albert Alberta Alberto Albrecht Alejandra
    Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleksey Alessandra Alessandro Alex Alexander
    Alexandr Alexandra Alexandre Alexandros Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia
    Aline Alireza Alisa Alisha Alisher Alison Alissa Alistair Allan Allen Allie Allison Allyson Alma
    Alois Alonzo Alpha Alphonso Alta Althea Alton Alvaro Alvin Alyce Alyona Alyssa Amadou Amal Amanda
    Amartya Amelia Amie Amin Amina Aminata Amir Amit Amitabh Ammar Amos Amr Amy Ana Anand Anas Anatoli
    Anatoly Anders Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrii Andriy Andrzej András
    Andrés Andy Angela Angelia Angelica Angelika Angelina Angeline Angelo Angie Angus Anh Anil Anita
    Anjali Ankit Ann Anna Annabelle Annalena Anne Anne-Marie Annegret Anneke Anneliese Annette Annie
    Ansel Anthony Antje Antoine Antoinette Anton Antonia Antonio Antonis Antonín António Anura Anutin
    Anwar Araceli Arash Archie Arda Ardeshir Aristide Arkady Arlene Arline Arman Armand Armando Arnaud
    Arne Arnold Arseniy Artem Arthur Artur Arturo Arun Aruna Arvind Asadollah Asamoah Asha Ashish Ashkan
    Ashlee Ashley Ashok Ashraf Asif Askar Assimi Atal Atefeh Atul Aubrey Audra Audrey Augusta Augusto
    Aung Aurelia Aurora Ava Avery Avi Avigdor Avis Aviv Avraham Axel Aydin Ayelet Ayse Ayub Ayşe Azadeh
    Azat Aziz Babajide Babak Badr Bahman Bahram Balázs Barack Barbara Barbra Barry Bart Bartolomé Basem
    Bashar Bashir Bassem Bastien Beatrice Beatriz Becky Bedřich Behrooz Behrouz Behzad Bekir Belinda Ben
    Benazir Benedikt Benita Benito Benjamin Bennie Benny Benoît Berdimuhamedow Bernadette Bernadine
    Bernard Bernardo Bernd Bernhard Bernice Bernie Bert Berta Bertha Bertrand Bessie Beth Bethany Betsy
    Bette Bettie Betty Bettye Beulah Beverly Beyoncé Bezalel Bhagat Bhim Bianca Bijan Bilal Bilawal
    Billie Billy Binali Binyamin Birgit Birgitta Björn Blaine Blake Blanca Bob Bobbi Bobbie Bobby Bogdan
    Bohdan Bola Bonita Bonnie Boris Borys Boubacar Boyd Brad Bradford Bradley Brady Brandi Brandon
    Branko Brenda Brendan Brent Bret Brett Brian Briana Brianna Bridget Bridgette Brittany Brittney
    Brooke Bruce Bruno Bryan Bryant Bryce Bryon Burak Burton Byron Béla Bülent Caitlin Caleb Callie
    Callum Calvin Cameron Camille Candace Candice Cara Carey Carl Carla Carlene Carlo Carlos Carlton
    Carly Carmela Carmella Carmen Carole Caroline Carolyn Carrie Carroll Cary Casey Cassandra Cassie
    Catalina Catherine Cathleen Cathy Cecelia Cecil Cecile Cecilia Cecilie Cedric Celeste Celia Celso
    Cemal Cesar Cesare Cevdet Chandra Chandrika Charalambos Charlene Charles Charlie Charmaine Chasity
    Chelsea Cheri Cherie Cheryl Chiang Chiara Chinua Chris Christa Christi Christiane Christie Christina
    Christine Christophe Christopher Christos Christy Chrystal Chuck Ciarán Cindy Claes Claire Clara
    Clarence Clarice Clarissa Clark Claude Claudette Claudia Claudine Claus Clayton Clement Cleo
    Cleveland Clifford Clifton Clint Clyde Clément Cody Cole Colette Colin Colleen Colm Concepcion
    Condoleezza Connie Conor Conrad Consuelo Cora Corey Corine Corinne Cornelia Cornelius Corrine Cory
    Costas Courtney Coy Craig Cristina Curt Curtis Cynthia Cyril Cyrus Céline César Daisuke Dalal Dalia
    Damian Damien Damon Dan Dana Daniel Daniela Daniele Danielle Danil Danny Dante Danylo Daphne Darcy
    Darin Dario Darius Dariush Darla Darlene Darnell Darrel Darrell Darren Darrin Darryl Darwin Darya
    Daryl Dave David Davis Davit Deana Deanna Deanne Debbie Debora Deborah Debra Declan Dee Deena Deepak
    Deidre Deirdre Delbert Delia Della Delores Deloris Demetrius Dena Deng Denis Denise Dennis Denny
    Denys Derek Derick Derrick Desiree Desmond Devendra Devin Devlet Devon Dewayne Dewey Dexter Diana
    Diane Dianna Dianne Didier Diego Dieter Dietrich Dilip Dilma Dimitri Dimitris Dimitry Dina Dinesh
    Dion Divya Dixie Dmitri Dmitrii Dmitriy Dmitry Dmytro Dollie Dolores Domingo Dominic Dominick
    Dominique Don Dona Donald Donna Donnell Donnie Donovan Dora Doreen Doris Dorothea Dorothy Dorthy
    Doug Douglas Dov Doyle Dragan Droupadi Duane Dudley Duncan Dusan Dustin Dušan Dwayne Dwight Dylan
    Eamon Earlene Earline Earnest Earnestine Eberhard Ebony Ebrahim Eddie Eddy Edgar Edgars Edith Edmond
    Edmund Edna Eduard Eduardo Edward Edwin Edwina Effie Efrain Ehsan Ehud Eileen Eino Eitan Ekaterina
    Ekrem Elaine Elbert Eldon Eleanor Elena Eleni Elham Eli Elias Elijah Elinor Elisa Elisabeth Elise
    Eliza Elizabeth Elke Ella Ellen Elliot Elliott Ellis Elma Elmer Elnora Eloise Elon Elsa Elsie Elton
    Elva Elvia Elvin Elvira Elvis Elwood Emanuel Emery Emil Emilia Emiliano Emilio Emily Emine Emma
    Emmanuel Emmerson Emmett Emomali Emre Enrico Enrique Erdal Eric Erica Erich Erick Ericka Erik Erika
    Erin Erkan Erma Erna Ernest Ernestine Ernesto Ernie Ernst Ervin Erwin Eskandar Esmaeil Esmail
    Esmeralda Esperanza Essie Esteban Estela Estella Estelle Ester Esther Ethan Ethel Etta Eugen Eugene
    Eugenia Eugenio Eugène Eula Eunice Eva Evan Evangeline Evariste Evelyn Everett Evgeni Evgeny Evo
    Ewan Ezzat Fabian Fabio Fadi Fahad Fahrettin Faisal Faiz Faleh Fannie Farah Faramarz Farhad Fariba
    Farid Farideh Farooq Farouk Farzad Farzaneh Fatima Fatma Faure Fawzi Fay Faye Fayez Federica
    Federico Fedor Felicia Felipe Felix Feng Ferdinand Ferenc Fereydoun Fergus Fern Fernando Fidel Fikri
    Filip Fiona Flossie Floyd Forrest Fran Frances Francesca Francesco Francine Francis Francisca
    Francisco Franck Frank Frankie Franklin Franz François Françoise Fred Freda Freddie Freddy Frederick
    Fredrick Fredrik Frieda Friedrich Fritz Frédéric Fuad Fumio Fyodor Félix Gabi Gabriel Gabriela
    Gabriele Gabrielle Gadi Gail Gale Galina Ganesh Gareth Garland Garrett Garry Gary Gaspard Gautam
    Gavin Gayle Geert Geeta Gena Genevieve Gennady Geoff Geoffrey Georg George Georges Georgette Georgi
    Georgina Georgios Georgy Gerald Geraldine Gerard Gerardo Gerhard Gerry Gert Gertrude Ghani Ghassan
    Gholam Gholamhossein Gholamreza Gianni Gideon Gilad Gilbert Gilberto Giles Gilles Gina Giorgi
    Giorgia Giovanni Giulia Giulio Giuseppe Gladys Gleb Glenda Glenn Glenna Gloria Golda Goldie Golnaz
    Gonzalo Goodluck Gopal Goran Gordon Gotabaya Gottfried Gracie Graciela Grady Graeme Graham Greg
    Gregg Gregorio Gregory Greta Gretchen Grigory Grover Grzegorz Grégoire Guadalupe Guido Guillaume
    Guillermo Gulbuddin Gurbanguly Gus Gustav Gustavo Gwen Gwendolyn Gérald Gérard Günter Günther Habib
    Habibollah Hadi Hafez Hage Haider Haile Hailemariam Haitham Hakan Hakim Hal Hala Haley Hamad Hamdan
    Hamed Hamid Hamidreza Hamish Hamza Hanan Hani Hanna Hannah Hannes Hans Harald Hari Harish Harlan
    Harley Harold Haroun Harriet Harriett Harrison Harry Harsh Hartmut Haruka Harvey Hasan Hashem
    Hashmat Hasina Hassan Hatem Hattie Haytham Hazel Hazem Heath Hector Heidi Heiko Heinrich Heinz
    Hekmat Helen Helena Helene Helga Helle Helmut Henri Henrietta Henrik Henry Herbert Heriberto Herman
    Hermann Hernán Hervé Herzi Heshmat Heydar Hideki Hikmet Hilary Hilda Hillary Hiram Hiro Hiroshi
    Hojjat Homa Homayoun Hooshang Horace Hormoz Horst Hosni Hossein Howard Hubert Huda Hugh Hugo Hulusi
    Humberto Humphrey Husnu Hussain Hussam Hussein Håkan Hélène Iain Ian Ibrahim Ibrahima Ida Idris
    Idriss Ignacio Igor Ihab Ihor Ila Ilene Ilham Ilse Ilya Ilyas Imad Imelda Imogen Imogene Imran Ina
    Indira Indra Ines Inez Inga Ingrid Inna Ira Iraj Irakli Irene Irina Irma Irvin Irving Iryna Isaac
    Isabel Isabelle Isaiah Isaias Isambard Ishaq Ismael Ismail Ismet Issa Issac István Itamar Iva Ivan
    Ivana Ivo Iyad Jaap Jabbar Jaber Jacek Jacinda Jackie Jaclyn Jacob Jacobo Jacqueline Jacquelyn
    Jacques Jaden Jafar Jagdish Jahangir Jai Jaime Jair Jake Jalal Jamal Jameel James Jami Jamie Jamil
    Jan Jana Jane Janelle Janet Janette Janez Janice Janie Janine Janis Jann Janna Jared Jaroslav
    Jaroslaw Jarosław Jarrod Jarvis Jason Jasper Jassim Javad Javier Jawad Jawaharlal Jay Jaya Jayanta
    Jayne Jayson Jean Jean-Claude Jean-Luc Jean-Pierre Jeanette Jeanie Jeanine Jeanne Jeannette Jeannie
    Jeannine Jeff Jefferson Jeffery Jeffrey Jeffry Jenifer Jenna Jennie Jennifer Jenny Jens Jerald
    Jeremiah Jeremy Jeri Jermaine Jerome Jerri Jerry Jerzy Jess Jesse Jessica Jessie Jewell Jeyhun Jiang
    Jill Jillian Jim Jimmie Jimmy Jintao Jiri Jiří Joachim Joan Joann Joanna Joanne Joao Joaquin Joaquín
    Jocelyn Jochen Jodi Jodie Jody Joe Joel Joesph Joey Johan Johann Johanna Johannes John Johnathan
    Johnnie Johnny Joko Jolene Jomo Jon Jonas Jonathan Jonathon Jong-un Joni Jorge Jose Josef Josefa
    Josefina Joseph Josephine Josh Joshua Josie Josip José Jovan Joyce Juan Juana Juanita Judith Judy
    Julia Julian Juliana Julianne Julie Juliette Julio Julius Junichiro Justin Justine Jutta Jyrki János
    Jérôme Jóhanna Jörg Jürgen Kagame Kairat Kaja Kamal Kamala Kamran Kanye Kapil Kara Karan Kareem
    Karen Kari Karim Karin Karina Karl Karl-Theodor Karla Karol Kasey Kassym Katalin Katarzyna Kate
    Katelyn Katharine Katherine Kathie Kathleen Kathrine Kathryn Kathy Katie Katrin Katrina Katsuya Katy
    Kaveh Kavita Kay Kaya Kaye Kayla Kazem Kazemi Kazuo Keiko Keir Keisha Keith Kelley Kelli Kellie
    Kelsey Kelvin Kemal Ken Kendall Kendra Kendrick Kenji Kenneth Kenny Kenta Keqiang Keri Kermit Kerri
    Kerry Ketanji Kevin Khaled Khalid Khalida Khalifa Khalil Khawaja Khosrow Khrystyna Khurram Kiara
    Kieran Kim Kimberley Kimberly Kiran Kiril Kirill Kirk Kirsten Kishore Kiumars Kjell Klara Klaus Knut
    Kofi Koichi Koji Konstantin Kostas Kourosh Kris Krishna Krista Kristen Kristi Kristian Kristie
    Kristin Kristina Kristine Kristopher Kristy Krystal Krzysztof Kurt Kwame Kyle Kyriakos Kyrylo Kyung
    Lacey Lachlan Ladan Ladonna Laila Lakeisha Lakisha Lakshmi Lal Lalit Lamar Lamont Lana Lance Lara
    Larisa Larry Lars Laszlo Lata Latasha Latisha Latonya Latoya Laura Laurel Lauren Laurence Laurent
    Laurie Laverne Lavonne Lawanda Lawrence Layla Lazarus Lea Leah Leandro Leann Leanne Lech Lee Lei
    Leigh Leila Lela Leland Lena Lenora Lenore Leo Leola Leon Leona Leonard Leonardo Leonhard Leonid
    Leonor Leopold Leroy Lesley Leslie Lester Letha Leticia Lev Levent Levi Lewis Liam Lidia Lila Lilia
    Lilian Lillian Lillie Lilly Lina Linda Lindsay Lindsey Ling Lionel Lisa Liu Liza Lizzie Ljubomir
    Lloyd Logan Lois Lola Lonnie Lora Loraine Loren Lorena Lorene Lorenzo Loretta Lori Lorie Lorna
    Lorraine Lorrie Lothar Lottie Lou Louie Louis Louisa Louise Lourdes Lowell Loyd Luann Luay Lubomir
    Luca Lucas Lucia Luciano Lucile Lucille Lucinda Lucy Ludmila Ludovic Ludwig Luella Luigi Luis Luisa
    Luiz Luke Lula Lupe Luther Luz Luís Lydia Lyle Lynda Lynette Lynn Lynne Lyudmila László Mabel Mable
    Mack Madeline Madelyn Madge Mae Magdalena Maggie Magnus Mahamadou Mahathir Mahatma Mahdi Maher
    Mahesh Mahinda Mahmood Mahmoud Mahnaz Mahsa Maia Mairead Maite Maithripala Majid Makoto Maksim
    Maksym Malcolm Malcom Malik Malinda Mallory Mamadou Mamata Mamie Mandy Manfred Manish Manmohan Manoj
    Manouchehr Mansour Manuel Manuela Mao Marc Marcel Marcella Marcelo Marci Marcia Marcie Marco Marcos
    Marcus Marcy Marek Margaret Margarethe Margarita Margery Margie Margo Margret Margrethe Marguerite
    Mari Maria Marian Mariana Marianne Mariano Maribel Maricela Marie Marietta Marija Marilyn Mario
    Marion Marisa Marisol Marissa Maritza Mariya Marjorie Marla Marlene Marlin Marlon Marsha Marshall
    Marta Martha Martin Martina Marty Marva Marvin Marwan Mary Maryam Maryann Maryanne Marylou Masahiro
    Masako Masih Mason Masoud Masoumeh Massimo Mateusz Mathew Matilda Matt Matteo Matthew Matthias Matti
    Mattie Maude Maureen Maurice Mauricio Maurizio Mauro Mavis Max Maxim Maxine Maxwell Maynard Mayra
    Maysoon Mazen Meagan Meena Megan Meghan Mehdi Mehmet Mehran Mehrdad Mehriban Melanie Melba Meles
    Melinda Melisa Melissa Melva Melvin Menachem Merav Meredith Merle Mette Mevlut Mevlüt Mia Micah
    Michael Micheal Michel Michele Michelle Mick Mickey Miguel Mihai Mihály Mike Mikhail Mikheil Miklós
    Milagros Mildred Millard Millie Milorad Milos Miloš Milton Mindy Minerva Minh Minnie Miquel Mir
    Miranda Miri Miriam Miroslav Mirza Mitchell Mitt Mitzi Moammar Moaz Mohamad Mohamed Mohammad
    Mohammed Mohan Mohsen Moises Mojtaba Mollie Molly Mona Moncef Monica Monika Monique Monte Monty
    Moqtada Morgan Moritz Morris Morteza Moses Moshe Mostafa Moussa Mswati Muammar Muhammad Muhammadu
    Muhyiddin Mukesh Mukhtar Munir Muqtada Murat Muriel Murray Musa Mustafa Mustapha Mwai Mykhailo
    Mykola Myra Myrna Myron Myrtle Márta Nabih Nabil Nader Nadezhda Nadia Nadine Naftali Naguib Naim
    Najib Najla Nalini Nana Nancy Nandan Nanette Nannie Naomi Naoto Narendra Naresh Narges Naruhito
    Nasim Nasrin Nasser Nassim Natalia Natalie Nataliya Natalya Natasha Nathalie Nathan Nathaniel Naveen
    Nawaf Nawaz Nayef Nazanin Nazir Neal Nechir Necmettin Ned Neha Neil Nelda Nell Nellie Nelson Nettie
    Neva Nevil Nevile Newt Ngozi Nguyen Nguyễn Niall Nicholas Nichole Nick Nickolas Nicola Nicolae
    Nicolas Nicolaus Nicole Nicolás Nicolò Niels Nigel Nikhil Nikita Nikki Niklaus Nikol Nikola Nikolai
    Nikolay Niloufar Nils Nima Nina Nir Nirmala Nita Nitin Nizar Nkosazana Noa Noah Noe Noel Noemi Nola
    Nolan Nona Noor Nora Norbert Noreen Norma Norman Norris Noura Nouri Numan Nursultan Néstor Obiageli
    Odell Odessa Ofelia Oisin Oksana Ola Olaf Oleg Oleh Oleksandr Oleksii Oleksiy Olena Olga Olha Oliver
    Olivia Olivier Ollanta Ollie Olusegun Omar Omid Onur Ophelia Ora Orhan Oriol Orit Orville Osama
    Oscar Oskar Ostap Othman Otis Ottmar Otto Oumar Ousmane Owen Ozgur Pablo Paddy Paige Pallavi Pam
    Pamela Pankaj Paolo Parisa Parvez Parvin Parviz Pascal Patrica Patrice Patricia Patrick Patsy Patti
    Patty Paul Paula Paulette Pauline Paulo Pavel Pavlo Pawel Paweł Payam Pearlie Pedro Peggy Pekka
    Penelope Percy Perry Pervaiz Pervez Pete Peter Petr Petra Petro Petteri Phil Philip Philippe Phillip
    Phyllis Pierre Pierre-Simon Piers Pieter Piotr Piyush Polina Polly Pouria Prabowo Pradeep Prakash
    Pranab Prasad Praveen Prayuth Preeti Preston Priscilla Priti Priya Priyanka Pär Péter Qais Qamar
    Qasem Qasim Qassem Qiang Qin Qing Quentin Quincy Quinton Rachael Rached Rachel Rachelle Radek
    Radosław Rae Raed Rafael Rafik Rahim Rahm Rahul Raimo Rainer Raj Rajesh Rajiv Rajnath Rakesh Ralph
    Ram Ramesh Rami Ramin Ramiro Ramon Ramona Ramzan Ramón Randal Randall Randi Randolph Randy Rania
    Ranil Ranjan Raphael Raphaël Raquel Rashad Rashid Raul Ravi Raymond Raúl Reba Rebecca Rebekah Recep
    Reem Reggie Regina Reginald Reinhard Rekha Rena Renate Renato Rene Renee René Reuben Reuven Reva Rex
    Reynaldo Reza Rhoda Rhonda Rhys Riad Ricardo Richard Rick Rickey Rickie Ricky Rigoberto Riley Rishi
    Rita Riyad Robbie Robert Roberta Roberto Robyn Rocco Rochelle Roderick Rodger Rodney Rodolfo Rodrigo
    Rogelio Roger Rohit Roland Rolando Rolf Romano Romeo Ron Ronald Ronda Ronen Roni Ronnie Roosevelt
    Rory Rosa Rosalie Rosalind Rosalinda Rosalyn Rosanne Rosario Roscoe Roseann Rosemarie Rosetta Rosie
    Roslyn Ross Rostam Rostislav Rouhollah Roxanne Roxie Roy Roya Ruairi Ruben Rudolf Rudolph Rudy Rufus
    Ruhollah Rupert Ruslan Russel Russell Rutger Ruth Ruthie Ryan Ryo Régis Rüdiger Saad Sabine Sabrina
    Sachin Saddam Sadie Sadiq Sadyr Saeb Saeed Saeid Sajjad Salah Saleh Salem Salim Sallie Sally Salman
    Salome Salva Salvador Salvatore Sam Samad Saman Samantha Sami Samia Samir Samira Sammie Sammy Samuel
    Sandra Sandro Sanjay Sanjeev Sanna Santos Santosh Sara Sarah Sarath Sardar Sarojini Sasha Sassan
    Satish Satoshi Satya Saul Sauli Saundra Sayed Sayyid Scot Scott Scotty Seamus Sean Sebastian
    Sebastián Selahattin Selena Selim Selma Sepp Serdar Serena Seretse Sergei Sergey Sergio Serhii
    Serhiy Serzh Setareh Seth Shadi Shahbaz Shahin Shahla Shahram Shakti Shana Shane Shankar Shanna
    Shannon Shapour Shari Sharif Sharon Sharron Shashi Shaul Shaun Shauna Shavarsh Shavkat Shawn Shawna
    Shawqi Sheena Shehbaz Sheila Shelby Sheldon Shelia Shelley Shelly Sheree Sheri Sherman Sherri
    Sherrie Sheryl Shigeru Shimon Shinji Shinzo Shinzō Shirin Shirley Shiva Shlomo Sidney Sigmar Silvia
    Silvio Simin Simon Simone Simón Sina Siobhan Sirimavo Slavko Slobodan Smriti Socorro Soheil Sohrab
    Solomon Sondra Sonia Sonja Sonya Sophia Sophie Soraya Spencer Sri Srinivasa Stacey Staci Stacie
    Stacy Stan Stanislav Stefan Stefanie Stefano Steffen Stella Stepan Stephan Stephanie Stephen Steve
    Steven Stewart Stig Stuart Stéphane Subhas Sudhir Suharto Sukanya Sukarno Suleiman Suleyman Sundar
    Sunil Sunita Suresh Surya Susan Susana Susanna Susanne Sushma Susie Susilo Suzanne Suzette Svante
    Sven Svetlana Svitlana Sybil Sylvain Sylvester Sylvia Sylvie Ségolène Sékou Søren Süleyman Tabatha
    Tabitha Tadeusz Taghi Taha Tahir Takashi Takeshi Talal Tamar Tamara Tameka Tami Tamika Tamim Tammi
    Tammie Tammy Tania Tanisha Tanya Tara Taraneh Taras Tarek Tareq Tariq Tarja Taro Tasha Tatiana
    Tatyana Tawfiq Tayeb Taylor Tayyip Ted Teddy Teodoro Terence Teresa Teri Terrance Terrell Terrence
    Terri Terrie Terry Tessa Thabo Thaddeus Thaksin Thelma Theodor Theodore Theodoros Theresa Therese
    Thierry Thomas Thorsten Thurman Tia Tiago Tiffany Tim Timmy Timo Timothy Tina Toby Todd Tom Tomas
    Tomasz Tommie Tommy Tomás Tomáš Toni Tonia Tony Tonya Torsten Toshihiro Tracey Traci Tracie Tracy
    Traian Travis Trent Trevor Tricia Trina Trisha Tristan Troy Trudy Tulsi Tun Turgut Turki Tyler
    Tyrone Tyson Tzipi Uday Ugo Uhuru Ulf Ulrich Ulrike Ulysses Umar Umaru Umberto Umut Uri Ursula Usama
    Usha Uwe Uzi Vaclav Vadim Vadym Vahid Valarie Valentin Valentina Valeri Valeria Valerie Valeriy
    Valery Valérie Vance Vandana Vanessa Vasco Vasily Vasyl Vaughn Velma Venera Venkat Vera Vern Verna
    Vernon Veronica Vicente Vicki Vickie Vicky Victor Vijay Vikram Viktor Viktoria Villacis Vinay Vince
    Vincent Vincenzo Vinod Virgie Virgil Virginie Vishal Vitali Vitalii Vitaliy Vitaly Vittorio Vivek
    Vivian Vjosa Vladimir Vladislav Vladlen Vlado Vojislav Volker Volodymyr Vyacheslav Václav Wael
    Waleed Walid Wallace Walter Wanda Ward Warren Wayne Wei Wendell Wendi Wendy Werner Wesley Whitney
    Wilbert Wilbur Wiley Wilfred Wilfredo Wilhelm Willa Willard Willem William Williams Willie Willis
    Willy Wilma Wilson Wim Winifred Winnie Winston Wojciech Wolfgang Woodrow Xavier Xiaoping Xin Yaakov
    Yadollah Yahia Yahya Yair Yana Yanis Yann Yannis Yariv Yaroslav Yasar Yashar Yashwant Yasin Yasir
    Yasser Yassin Yasuhiro Yegor Yehuda Yekaterina Yelena Yesenia Yevgeni Yevgeny Yevhen Yilmaz Yitzhak
    Yoav Yogi Yoko Yolanda Yoon Yosef Yoshihide Yoshihiko Yossi Younis Yousef Youssef Yoweri Yuan Yuki
    Yukio Yulia Yuliya Yun Yuri Yurii Yuriy Yusuf Yves Yvette Yvonne Zachary Zadie Zafer Zahra Zaid
    Zainab Zaki Zalmay Zardari Zayed Zbigniew Zdravko Zeev Zelma Zeynep Zhang Zhao Zheng Zhou Zhu Ziad
    Zine Ziyad Zoe Zohreh Zoltán Zoran Zsolt Zuhair Zulfikar Zvi Álvaro Élisabeth Étienne Ümit Žarko
    """#
}
