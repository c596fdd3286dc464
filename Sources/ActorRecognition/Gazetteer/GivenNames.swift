extension Gazetteer {
  /// Given names that are hardly anything else, parted by spaces.
  ///
  /// Sources: the most frequent given names of the United States census of 1990 (public domain), and names
  /// from other languages written by hand.
  static let givenNames = #"""
    Aaron Abbas Abby Abdallah Abdel Abdelaziz Abdelfattah Abdelhamid Abdelkader Abdelmadjid Abdolreza
    Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abebe Abel Abhijit Abigail Abiy Abolhassan Abraham
    Achieng Ada Adam Adama Addie Ade Adel Adela Adele Adeline Adhir Adnan Adolfo Adolph Adrian Adriana
    Adrienne Adwoa Afshin Agnes Agnieszka Agus Agustin Ahmad Ahmed Ahmet Ahok Aida Aidan Aiden Aileen
    Aimee Aisha Aisyah Ajay Ajit Akbar Akhilesh Akihito Akio Akira Akosua Akram Alaeddin Alain Alan Alana
    Alasdair Alassane Alastair Albert Alberta Alberto Albrecht Alejandra Alejandro Aleksandar Aleksander
    Aleksandr Aleksei Aleksey Alessandra Alessandro Alex Alexander Alexandr Alexandra Alexandre
    Alexandros Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia Aline Alireza Alisa Alisha
    Alisher Alison Alissa Alistair Allan Allen Allie Allison Allyson Alma Alois Alonzo Alpha Alphonso
    Alta Althea Alton Alvaro Alvin Alyce Alyona Alyssa Amadou Amal Amanda Amarinder Amartya Amelia Amie
    Amin Amina Aminata Amir Amit Amitabh Ammar Amos Amr Amy Ana Anand Anas Anastasia Anatoli Anatoly
    Anders Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrii Andriy Andrzej András Andrés
    Andy Angela Angelia Angelica Angelika Angelina Angeline Angelo Angie Angus Anh Anil Anita Anjali
    Ankit Ann Anna Annabelle Annalena Anne Anne-Marie Annegret Anneke Anneliese Annette Annie Ansel
    Anthony Antje Antoine Antoinette Anton Antonia Antonio Antonis Antonín António Anura Anutin Anwar
    Aoife Araceli Arash Aravind Archie Arda Ardeshir Aristide Arkady Arlene Arline Arman Armand Armando
    Arnaud Arne Arnold Arseniy Artem Arthur Artur Arturo Arun Aruna Arvind Asadollah Asamoah Asha Ashish
    Ashkan Ashlee Ashleigh Ashley Ashok Ashraf Ashwini Asif Askar Assimi Astrid Atal Atefeh Atieno Atul
    Aubrey Audra Audrey Augusta Augusto Aung Aurelia Aurelien Aurora Ava Avery Avi Avigdor Avis Aviv
    Avraham Axel Aydin Ayelet Ayesha Ayodele Ayse Aysha Ayub Ayşe Azadeh Azat Aziz Babajide Babak
    Babatunde Badr Baher Bahman Bahram Balwant Balázs Bambang Barack Barbara Barbra Barry Bart Bartolomé
    Basem Bashar Bashir Bassem Bastien Basuki Beata Beate Beatrice Beatriz Becky Bedřich Behrooz Behrouz
    Behzad Bekele Bekir Belinda Ben Benazir Benedikt Benita Benito Benjamin Bennie Benny Benoit Benoît
    Berdimuhamedow Bernadette Bernadine Bernard Bernardo Bernd Bernhard Bernice Bernie Bert Berta Bertha
    Bertrand Bessie Beth Bethany Betsy Bette Bettie Betty Bettye Beulah Beverly Beyonce Beyoncé Bezalel
    Bhagat Bhim Bhupesh Bianca Bijan Bilal Bilawal Billie Billy Binali Binyamin Birgit Birgitta Bjorn
    Björn Blaine Blake Blanca Bob Bobbi Bobbie Bobby Bogdan Boguslaw Bohdan Bola Bongani Bonita Bonnie
    Boris Borut Borys Boubacar Boyd Brad Bradford Bradley Brady Brandi Brandon Branko Brayden Brenda
    Brendan Brent Bret Brett Brian Briana Brianna Bridget Bridgette Brittany Brittney Brooke Bruce Bruno
    Bryan Bryant Bryce Bryon Budi Bukola Bulent Burak Burton Byron Béla Bülent Caitlin Caleb Callie
    Callum Calvin Cameron Camille Candace Candice Cara Carey Carl Carla Carlene Carlo Carlos Carlton
    Carly Carmela Carmella Carmen Carole Caroline Carolyn Carrie Carroll Cary Casey Cassandra Cassie
    Catalina Catherine Cathleen Cathy Catriona Cecelia Cecil Cecile Cecilia Cecilie Cedric Celeste Celia
    Celso Cemal Cesar Cesare Cevdet Chandra Chandrika Charalambos Charlene Charles Charlie Charmaine
    Chasity Chelsea Cheri Cherie Cheruiyot Cheryl Chiang Chiara Chidi Chinua Chipo Chris Christa Christi
    Christiane Christina Christine Christophe Christopher Christos Christy Chrystal Chuck Ciara Ciaran
    Ciarán Cillian Cindy Claes Claire Clara Clarence Clarice Clarissa Clark Claude Claudette Claudia
    Claudine Claus Clayton Clement Cleo Cleveland Clifford Clifton Clint Clyde Clément Cody Cole Colette
    Colin Colleen Colm Concepcion Condoleezza Connie Conor Conrad Consuelo Cora Corey Corine Corinne
    Cormac Cornelia Cornelius Corrine Cory Costas Courtney Coy Craig Cristiano Cristina Curt Curtis
    Cynthia Cyril Cyrus Céline César Daisuke Dalal Dalia Damian Damien Damon Dan Dana Daniel Daniela
    Daniele Danielle Danil Danny Dante Danylo Daphne Darcy Darin Dario Darius Dariush Darla Darlene
    Darnell Darragh Darrel Darrell Darren Darrin Darryl Darwin Darya Daryl Dave David Davis Davit Deana
    Deandre Deanna Deanne Debbie Debora Deborah Debra Declan Dee Deena Deepak Deidre Deirdre Delbert
    Delia Della Delores Deloris Demarcus Demetrius Dena Deng Denis Denise Dennis Denny Denys Derek Derick
    Derrick Desiree Desmond Devendra Devin Devlet Devon Dewayne Dewey Dewi Dexter Diana Diane Dianna
    Dianne Diarmuid Didier Diego Dieter Dietrich Dilip Dilma Dimitri Dimitris Dimitry Dina Dinesh Dion
    Divya Dixie Diya Dmitri Dmitrii Dmitriy Dmitry Dmytro Dollie Dolores Domingo Dominic Dominick
    Dominique Don Dona Donal Donald Donna Donnell Donnie Donovan Dora Doreen Doris Dorothea Dorothy
    Dorthy Doug Douglas Dov Doyle Dragan Droupadi Duane Dudley Duncan Dusan Dustin Dušan Dwayne Dwight
    Dwyane Dylan Eamon Earlene Earline Earnest Earnestine Eberhard Ebony Ebrahim Eddie Eddy Edgar Edgars
    Edith Edmond Edmund Edna Eduard Eduardo Edward Edwin Edwina Effie Efrain Efua Ehsan Ehud Eileen
    Eilidh Eino Eitan Ekaterina Ekrem Elaine Elbert Eldon Eleanor Elena Eleni Elham Eli Elias Elijah
    Elinor Elisa Elisabeth Elise Eliza Elizabeth Elke Ella Ellen Elliot Elliott Ellis Elma Elmer Elnora
    Eloise Elon Elsa Elsie Elton Elva Elvia Elvin Elvira Elvis Elwood Emanuel Emeka Emeli Emery Emil
    Emilia Emiliano Emilio Emily Emine Emma Emmanuel Emmerson Emmett Emomali Emre Enrico Enrique Eoghan
    Eoin Erdal Eric Erica Erich Erick Ericka Erik Erika Erin Erkan Erma Erna Ernest Ernestine Ernesto
    Ernie Ernst Ervin Erwin Eskandar Esmaeil Esmail Esmeralda Esperanza Essie Esteban Estela Estella
    Estelle Ester Esther Ethan Ethel Etta Eugen Eugene Eugenia Eugenio Eugène Eula Eunice Eva Evan
    Evangeline Evariste Evelyn Everett Evgeni Evgeny Evo Ewan Ezzat Fabian Fabio Fadi Fahad Fahrettin
    Faisal Faiz Faleh Fannie Farah Farai Faramarz Farhad Fariba Farid Farideh Farooq Farouk Farzad
    Farzaneh Fatima Fatma Faure Fawzi Fay Faye Fayez Federica Federico Fedor Felicia Felipe Felix Feng
    Ferdinand Ferenc Fereydoun Fergal Fergus Fern Fernanda Fernando Fidel Fikri Filip Fiona Fionn Flossie
    Floyd Forrest Fran Frances Francesca Francesco Francine Francis Francisca Francisco Franck Francois
    Frank Frankie Franklin Franz François Françoise Fred Freda Freddie Freddy Frederic Frederick Fredrick
    Fredrik Frieda Friedrich Fritz Frédéric Fuad Fumio Funmi Fyodor Félix Gabe Gabi Gabourey Gabriel
    Gabriela Gabriele Gabrielle Gadi Gail Gale Galina Gamal Ganesh Gareth Garland Garrett Garry Gary
    Gaspard Gautam Gavin Gayle Gebre Geert Geeta Gena Genevieve Gennady Geoff Geoffrey Georg George
    Georges Georgette Georgi Georgina Georgios Georgy Gerald Geraldine Gerard Gerardo Gerhard Gerry Gert
    Gertrude Ghani Ghassan Gholam Gholamhossein Gholamreza Gianni Giannis Gideon Gilad Gilbert Gilberto
    Giles Gilles Gina Giorgi Giorgia Giovanni Girish Girma Giulia Giulio Giuseppe Gladys Gleb Glenda
    Glenn Glenna Gloria Golda Goldie Golnaz Gonzalo Goodluck Gopal Goran Gordon Gotabaya Gottfried Govind
    Gracie Graciela Grady Graeme Graham Grainne Greg Gregg Gregorio Gregory Greta Gretchen Grigory Gro
    Grover Grzegorz Grégoire Guadalupe Guido Guillaume Guillermo Gulbuddin Gunter Gunther Gurbanguly
    Gurpreet Gus Gustav Gustavo Gwen Gwendolyn Gérald Gérard Günter Günther Habib Habibollah Hadi Hafez
    Hage Haider Hailemariam Haitham Hakan Hakim Hal Hala Haley Hamad Hamdan Hamed Hamid Hamidreza Hamish
    Hamza Hanan Hani Hanna Hannah Hannes Hans Harald Hari Harish Harlan Harley Harold Haroun Harpreet
    Harriet Harriett Harrison Harry Harsh Hartmut Haruka Haruki Haruto Harvey Hasan Hashem Hashmat Hasina
    Hassan Hatem Hattie Hayden Hayleigh Haytham Hazel Hazem Heath Hector Heidi Heiko Heinrich Heinz
    Hekmat Helen Helena Helene Helga Helle Helmut Henri Henrietta Henrik Henrique Henry Herbert Heriberto
    Herman Hermann Hernán Hervé Herzi Hesham Heshmat Heydar Hideki Hikmet Hilary Hilda Hillary Hiram Hiro
    Hiroshi Hisham Hitesh Hojjat Homa Homayoun Hooshang Horace Hormoz Horst Hosni Hossein Howard Hubert
    Huda Huey Hugh Hugo Hulusi Humberto Humphrey Humza Huong Husnu Hussain Hussam Hussein Håkan Hélène
    Iain Ian Ibrahim Ibrahima Ida Idris Idriss Ignacio Igor Ihab Ihor Iker Ila Ilene Ilham Ilse Ilya
    Ilyas Imad Imelda Imogen Imogene Imran Ina Indira Indra Ines Inez Inga Ingrid Inigo Inna Ira Iraj
    Irakli Irene Irina Irma Irvin Irving Iryna Isaac Isabel Isabelle Isaiah Isaias Isambard Ishaq Ismael
    Ismail Ismet Issa Issac István Itamar Iva Ivan Ivana Ivo Iyad Jaap Jabbar Jaber Jacek Jacinda Jackie
    Jaclyn Jacob Jacobo Jacqueline Jacquelyn Jacques Jaden Jafar Jagdish Jahangir Jai Jaime Jair Jake
    Jalal Jamal Jameel James Jami Jamie Jamil Jan Jana Jane Janelle Janet Janette Janez Janice Janie
    Janine Janis Jann Janna Jared Jaroslav Jaroslaw Jarosław Jarrod Jarvis Jason Jasper Jassim Jaswant
    Javad Javier Jawad Jawaharlal Jay Jaya Jayanta Jaycob Jayden Jayne Jayson Jean Jean- Jean-Claude
    Jean-Luc Jeanette Jeanie Jeanine Jeanne Jeannette Jeannie Jeannine Jeff Jefferson Jeffery Jeffrey
    Jeffry Jelimo Jenifer Jenna Jennie Jennifer Jenny Jens Jerald Jeremiah Jeremy Jeri Jermaine Jerome
    Jerri Jerry Jerzy Jesper Jess Jesse Jessica Jessie Jewell Jeyhun Jiang Jignesh Jill Jillian Jim
    Jimmie Jimmy Jintao Jiri Jitendra Jiří Joachim Joan Joann Joanna Joanne Joao Joaquin Joaquín Jocelyn
    Jochen Jodi Jodie Jody Joe Joel Joesph Joey Johan Johann Johanna Johannes John Johnathan Johnnie
    Johnny Joko Jolene Jomo Jon Jonas Jonathan Jonathon Jong-un Joni Jordi Jorg Jorge Jose Josef Josefa
    Josefina Josep Joseph Josephine Josh Joshua Josie Josip José Jovan Joyce Juan Juana Juanita Judith
    Judy Julia Julian Juliana Julianne Julie Juliette Julio Julius Junichiro Jurgen Justin Justine Jutta
    Jyrki János Jérôme Jóhanna Jörg Jürgen Kagame Kairat Kaitlyn Kaja Kamal Kamala Kamau Kamlesh Kamran
    Kanye Kapil Kara Karan Kareem Karen Kari Karim Karin Karina Karl Karl-Theodor Karla Karol Kasey
    Kassym Katalin Katarzyna Kate Katelyn Katharine Katherine Kathie Kathleen Kathrine Kathryn Kathy
    Katie Katrin Katrina Katsuya Katy Kaveh Kavita Kawhi Kay Kaya Kayden Kaye Kayla Kayleigh Kazem Kazemi
    Kazuo Kehinde Keiko Keir Keira Keisha Keith Kelley Kelli Kellie Kelsey Kelvin Kemal Ken Kendra
    Kendrick Kenji Kenneth Kenny Kenta Keqiang Keri Kermit Kerri Kerry Ketanji Kevin Khadija Khaled
    Khalid Khalida Khalifa Khalil Khawaja Khloe Khosrow Khrystyna Khurram Kiara Kieran Kim Kimberley
    Kimberly Kipchumba Kipkoech Kiran Kiril Kirill Kirk Kirsten Kishore Kiumars Kjell Klara Klaus Knut
    Kofi Koichi Koji Konstantin Kostas Kourosh Kourtney Kris Krishna Krishnan Krista Kristen Kristi
    Kristian Kristie Kristin Kristina Kristine Kristopher Kristy Krystal Krzysztof Kulwant Kurt Kwame
    Kwasi Kyle Kylie Kyriakos Kyrylo Kyung Lacey Lachlan Ladan Ladonna Laila Lakeisha Lakisha Lakshmi Lal
    Lalit Lalu Lamar Lamont Lana Lance Lara Larisa Larry Lars Laszlo Lata Latasha Latisha Latonya Latoya
    Laura Laurel Lauren Laurence Laurent Laurie Laverne Lavonne Lawanda Lawrence Layla Lazarus Lea Leah
    Leandro Leann Leanne Lebron Lech Lee Lei Leigh Leila Lela Leland Lena Lenora Lenore Leo Leola Leon
    Leona Leonard Leonardo Leonhard Leonid Leonor Leopold Leroy Lesley Leslie Lester Letha Leticia Lev
    Levent Levi Lewis Liam Lidia Lila Lilia Lilian Lillian Lillie Lilly Lina Linda Lindiwe Lindsay
    Lindsey Ling Lionel Lisa Lissette Liu Liza Lizzie Ljubomir Lloyd Logan Lois Lokesh Lola Lonnie Lora
    Loraine Lorcan Loren Lorena Lorene Lorenzo Loretta Lori Lorie Lorna Lorraine Lorrie Lothar Lottie Lou
    Louie Louis Louisa Louise Lourdes Lowell Loyd Luann Luay Lubomir Luca Lucas Lucia Luciano Lucile
    Lucille Lucinda Lucy Ludmila Ludovic Ludwig Luella Luigi Luis Luisa Luiz Luke Lula Lupe Luther Luz
    Luís Lydia Lyle Lynda Lynette Lynn Lynne Lyudmila László Mabel Mable Mack Madeline Madelyn Madge Mae
    Maeve Magdalena Maggie Magnus Mahamadou Mahathir Mahatma Mahdi Mahendra Maher Mahesh Mahinda Mahmood
    Mahmoud Mahnaz Mahsa Maia Mairead Maite Maithripala Majid Makoto Maksim Maksym Malcolm Malcom
    Malgorzata Malik Malinda Mallory Mamadou Mamata Mamie Mandy Manfred Manish Manmohan Manoj Manouchehr
    Manpreet Mansour Manuel Manuela Mao Marc Marcel Marcella Marcelo Marci Marcia Marcie Marco Marcos
    Marcus Marcy Marek Margaret Margarethe Margarita Margery Margie Margo Margret Margrethe Marguerite
    Mari Maria Mariam Marian Mariana Marianne Mariano Maribel Maricela Marie Marietta Marija Marilyn
    Mario Marion Marisa Marisol Marissa Maritza Mariya Marjorie Marla Marlene Marlin Marlon Marsha
    Marshall Marta Martha Martin Martina Marty Marva Marvin Marwan Mary Maryam Maryann Maryanne Marylou
    Masahiro Masako Masih Mason Masoud Masoumeh Massimo Mateo Mateusz Mathew Mathieu Matilda Matjaz Matt
    Matteo Matthew Matthias Matthieu Matti Mattie Maude Maureen Maurice Mauricio Maurizio Mauro Mavis Max
    Maxim Maxine Maxwell Mayawati Maynard Mayra Maysoon Mazen Meagan Meena Megan Meghan Mehdi Mehmet
    Mehran Mehrdad Mehriban Melanie Melba Meles Melinda Melisa Melissa Melva Melvin Menachem Meral Merav
    Meredith Merle Mette Mevlut Mevlüt Mia Micah Michael Micheal Michel Michele Michelle Mick Mickey
    Miguel Miha Mihai Mihály Mike Mikhail Mikheil Mikkel Miklós Milagros Mildred Millard Millie Milorad
    Milos Miloš Milton Mindy Minerva Minh Minnie Miquel Mir Miranda Miri Miriam Miroslav Mirza Mitchell
    Mitt Mitzi Moammar Moaz Mohamad Mohamed Mohammad Mohammed Mohan Mohsen Moises Mojtaba Mollie Molly
    Mona Moncef Monica Monika Monique Monte Montserrat Monty Moqtada Morgan Moritz Morris Morteza Moses
    Moshe Mostafa Moussa Mswati Muammar Muhammad Muhammadu Muhyiddin Mukesh Mukhtar Mulayam Mulugeta
    Munir Muqtada Murat Muriel Murray Musa Mustafa Mustapha Muthoni Mwai Mwangi Mykhailo Mykola Myra
    Myrna Myron Myrtle Márta Nabih Nabil Nader Nadezhda Nadia Nadine Naftali Naguib Naim Najib Najla
    Nalini Nana Nancy Nandan Nanette Nannie Naomi Naoto Narayan Narendra Naresh Narges Naruhito Nasim
    Nasir Nasrin Nasser Nassim Natalia Natalie Nataliya Natalya Natasha Nathalie Nathan Nathaniel Naveen
    Navjot Nawaf Nawaz Nayef Nazanin Nazir Neal Nechir Necmettin Ned Neha Neil Nelda Nell Nellie Nelson
    Nemanja Nettie Neva Nevil Nevile Newt Ngoc Ngozi Nguyen Nguyễn Niall Niamh Nicholas Nichole Nick
    Nickolas Nicola Nicolae Nicolas Nicolaus Nicole Nicolás Nicolò Niels Nigel Nikhil Nikita Nikki
    Niklaus Nikol Nikola Nikolai Nikolay Nikos Nilesh Niloufar Nils Nima Nina Nir Nirmala Nita Nitin
    Nitish Nizar Njeri Nkosazana Nnamdi Noa Noah Noe Noel Noemi Nola Nolan Nomvula Nona Noor Noordin Nora
    Norbert Noreen Norma Norman Norris Noura Nouri Novak Numan Nuria Nursultan Nuruddin Nurul Néstor
    Obiageli Obinna Odell Odessa Odhiambo Ofelia Oisin Oksana Ola Olaf Oleg Oleh Oleksandr Oleksii
    Oleksiy Olena Olga Olha Oliver Olivia Olivier Ollanta Ollie Olusegun Oluwaseun Omar Omid Onur Ophelia
    Ora Orhan Oriol Orit Orla Orville Osama Oscar Oskar Ostap Othman Otieno Otis Ottmar Otto Oumar
    Ousmane Owen Oyvind Ozgur Pablo Paddy Padraig Paige Pallavi Pam Pamela Panagiotis Pankaj Paolo Paresh
    Parisa Parvez Parvin Parviz Pascal Patrica Patrice Patricia Patrick Patsy Patti Patty Paul Paula
    Paulette Pauline Paulo Pavel Pavlo Pawel Paweł Payam Pearlie Pedro Peggy Pekka Penelope Percy Perry
    Pervaiz Pervez Pete Peter Petr Petra Petro Petteri Phil Philip Philippe Phillip Phyllis Pierre
    Pierre-Simon Piers Pieter Pietro Piotr Piyush Polina Polly Pooja Pouria Prabowo Pradeep Prakash
    Pramod Pranab Prasad Praveen Prayuth Preeti Preston Priscilla Priti Priya Priyanka Putri Pär Péter
    Qais Qamar Qasem Qasim Qassem Qiang Qin Qing Quentin Quincy Quinton Rachael Rached Rachel Rachelle
    Radek Radoslaw Radosław Rae Raed Rafael Rafik Raghav Rahim Rahm Rahul Raimo Rainer Raj Rajendra
    Rajesh Rajiv Rajnath Rakesh Ralph Ram Ramesh Rami Ramin Ramiro Ramon Ramona Ramzan Ramón Randal
    Randall Randi Randolph Randy Rania Ranil Ranjan Raphael Raphaël Raquel Rashad Rasheed Rashid Rasmus
    Raul Ravi Raymond Raúl Reba Rebecca Rebekah Recep Reem Reggie Regina Reginald Reinhard Rekha Rena
    Renate Renato Rene Renee René Reuben Reuven Reva Rex Reynaldo Reza Rhoda Rhonda Rhys Riad Ricardo
    Riccardo Richard Rick Rickey Rickie Ricky Rigoberto Rihanna Riley Ringo Rishi Rita Riyad Robbie
    Robert Roberta Roberto Robyn Rocco Rochelle Roderick Rodger Rodney Rodolfo Rodrigo Rogelio Roger
    Rohan Rohini Rohit Roisin Roland Rolando Rolf Romano Romeo Romesh Ron Ronald Ronda Ronen Roni Ronnie
    Roosevelt Rory Rosa Rosalie Rosalind Rosalinda Rosalyn Rosanne Rosario Roscoe Roseann Rosemarie
    Rosetta Rosie Roslyn Ross Rostam Rostislav Rouhollah Roxanne Roxie Roy Roya Ruairi Ruben Rudolf
    Rudolph Rudy Rufus Ruhollah Rupert Rushanara Ruslan Russel Russell Rutendo Rutger Ruth Ruthie Ryan
    Ryo Régis Rüdiger Saad Sabine Sabrina Sachin Saddam Sadie Sadiq Sadyr Saeb Saeed Saeid Sajid Sajjad
    Sakura Salah Saleem Saleh Salem Salim Sallie Sally Salman Salome Salva Salvador Salvatore Sam Samad
    Saman Samantha Sameh Sami Samia Samir Samira Sammie Sammy Samuel Sandra Sandro Sangeeta Sanjay
    Sanjeev Sanna Santiago Santos Santosh Saoirse Sara Sarah Sarath Sardar Sarojini Sasha Sassan Satish
    Satoshi Satya Saul Sauli Saundra Sayed Sayyid Scot Scott Scotty Seamus Sean Sebastian Sebastien
    Sebastián Segun Selahattin Selam Selena Selim Selma Sepp Serdar Serena Seretse Sergei Sergey Sergio
    Serhii Serhiy Serzh Setareh Seth Shabana Shadi Shahbaz Shahin Shahla Shahram Shakira Shakti Shana
    Shane Shankar Shanna Shannon Shapour Shaquille Sharad Shari Sharif Sharon Sharron Shashi Shaul Shaun
    Shauna Shavarsh Shavkat Shawn Shawna Shawqi Sheena Shehbaz Sheila Shelby Sheldon Shelia Shelley
    Shelly Sheree Sheri Sherif Sherman Sherri Sherrie Sheryl Shigeru Shimon Shinji Shinzo Shinzō Shirin
    Shirley Shiva Shivraj Shlomo Sidney Sigmar Sigrid Silvia Silvio Simin Simon Simone Simón Sina Sinead
    Siobhan Sipho Sirimavo Siti Slavko Slobodan Smriti Socorro Soheil Sohrab Solomon Sondra Sonia Sonja
    Sonya Sophia Sophie Soraya Soren Spencer Sri Srinivas Srinivasa Stacey Staci Stacie Stacy Stan
    Stanislav Stavros Stefan Stefanie Stefano Steffen Stella Stepan Stephan Stephane Stephanie Stephen
    Stevan Steve Steven Stewart Stig Stuart Stéphane Subhas Subramaniam Subramanian Sudhir Suella Suharto
    Sukanya Sukarno Suleiman Suleyman Sundar Sunil Sunita Surendra Suresh Surya Susan Susana Susanna
    Susanne Sushma Susie Suzanne Suzette Svante Sven Svetlana Svitlana Svyatoslav Sybil Sylvain Sylvester
    Sylvia Sylvie Ségolène Sékou Søren Süleyman Tabatha Tabitha Tadeusz Tadhg Tafadzwa Taghi Taha Tahir
    Taiwo Takashi Takeshi Talal Tamar Tamara Tameka Tamer Tami Tamika Tamim Tammi Tammie Tammy Tania
    Tanisha Tanya Tara Taraneh Taras Tarek Tareq Tariq Tarja Taro Tasha Tatenda Tatiana Tatyana Tawfiq
    Tayeb Taylor Tayyip Ted Teddy Tendai Teodoro Terence Teresa Teri Terrance Terrell Terrence Terri
    Terrie Terry Tesfaye Tessa Thabo Thaddeus Thaksin Thanh Thelma Themba Theodor Theodore Theodoros
    Theresa Therese Thiago Thierry Thomas Thorsten Thurman Tia Tiago Tiffany Tim Timmy Timo Timothy Tina
    Toby Todd Tom Tomas Tomasz Tommie Tommy Tomás Tomáš Toni Tonia Tony Tonya Tore Torsten Toshihiro
    Tracey Traci Tracie Tracy Traian Travis Trent Trevor Tricia Trina Trisha Tristan Troy Trudy Trygve
    Tuan Tulsi Tun Tunde Turgut Turki Tyler Tyrese Tyrone Tyson Tzipi Uday Uddhav Ugo Uhuru Ulf Ulrich
    Ulrike Ulysses Umar Umaru Umberto Umut Uri Ursula Usama Usha Uwe Uzi Vaclav Vadim Vadym Vahid Valarie
    Valentin Valentina Valeri Valeria Valerie Valeriy Valery Valérie Vance Vandana Vanessa Vasco Vasily
    Vasundhara Vasyl Vaughn Velma Venera Venkat Venkatesh Vera Vern Verna Vernon Veronica Vicente Vicki
    Vickie Vicky Victor Vijay Vikram Viktor Viktoria Villacis Vinay Vince Vincent Vincenzo Vinod Virender
    Virgie Virgil Virginie Vishal Vitali Vitalii Vitaliy Vitaly Vittorio Vivek Vivian Vjosa Vladimir
    Vladislav Vladlen Vlado Vojislav Volker Volodymyr Vuk Vyacheslav Václav Wael Waleed Walid Wallace
    Walter Wambui Wanda Wanjiru Ward Warren Wayne Wei Wendell Wendi Wendy Werner Wesley Whitney Wilbert
    Wilbur Wiley Wilfred Wilfredo Wilhelm Willa Willard Willem William Williams Willie Willis Willy Wilma
    Wilson Wim Winifred Winnie Winston Wojciech Wolfgang Woodrow Xabier Xavier Xiaoping Xin Xiomara
    Yaakov Yadollah Yahia Yahya Yair Yana Yanis Yann Yannis Yariv Yaroslav Yasar Yashar Yashwant Yasin
    Yasir Yasmin Yasser Yassin Yasuhiro Yegor Yehia Yehuda Yekaterina Yelena Yemi Yesenia Yevgeni Yevgeny
    Yevhen Yilmaz Yitzhak Yoav Yogesh Yogi Yoko Yolanda Yoon Yosef Yoshihide Yoshihiko Yossi Younis
    Yousef Youssef Yoweri Yuan Yuki Yukio Yulia Yuliya Yun Yuri Yurii Yuriy Yury Yusuf Yves Yvette Yvonne
    Zac Zach Zachary Zadie Zafer Zahra Zaid Zainab Zakaria Zaki Zalmay Zanele Zardari Zayed Zbigniew
    Zdravko Zeev Zeinab Zelma Zeynep Zhang Zhao Zheng Zhou Zhu Ziad Zine Ziyad Zoe Zohreh Zoltán Zoran
    Zsolt Zuhair Zulfikar Zvi Álvaro Élisabeth Étienne Ümit Žarko
    """#
}
