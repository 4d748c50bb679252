/** Every picture that the app can show. The drawings are found by these names when the app is built. */
export const iconIds = [
  // danger
  'ambulance', 'alert', 'chest', 'face', 'arm', 'speech', 'breathing', 'bleeding', 'injury', 'seizure', 'unconscious',
  'confused', 'mind', 'swelling', 'skin', 'rash', 'fastBreathing', 'babyCry', 'babyFeeding', 'babySleepy',
  // people
  'doctor', 'person', 'woman', 'man', 'child', 'baby', 'pregnant', 'oldPerson', 'helper', 'family',
  'receptionDesk', 'interpreter', 'pharmacist', 'staff',
  // places
  'surgery', 'hospital', 'home', 'hotel', 'place', 'council', 'pharmacy',
  // papers
  'form', 'registerBook', 'papers', 'papersNo', 'hc2', 'hc1', 'paymentCard', 'idCard', 'letter', 'receipt', 'poundNo', 'pound', 'card',
  // topics
  'medicines', 'pills', 'tooth', 'eye', 'glasses', 'calendar', 'clock', 'phone', 'noPhone', 'mobile', 'deaf', 'infection',
  'contraception', 'justice', 'school', 'moving', 'bed', 'handsTogether', 'torture', 'test',
  // talking and doing
  'talk', 'languages', 'write', 'read', 'listen', 'turn', 'search', 'qr', 'wait', 'walk', 'list',
  // interface
  'back', 'next', 'check', 'cross', 'question', 'info', 'globe', 'image', 'trash', 'shield', 'lock', 'settings', 'hide',
  'sun', 'textSize', 'printer', 'share', 'download', 'offline', 'savedOnPhone', 'users', 'words', 'bilingual', 'install',
  // results: told apart by shape in black and white
  'free', 'freeWithPaper', 'askFirst', 'askHelp',
  // mark
  'mark',
] as const;
