"""Damage put into a good ods return (M-06) and csv set (M-07). Usage: make_ods_csv.py BASE OUT (BASE: the folder base/ beside this one; OUT: a folder that is there)"""
import zipfile,io,re,os,sys
IN=sys.argv[1]+'/input/2025-Q3/'; SRC=IN+'M-06_2025-Q3.ods'; OUT=sys.argv[2]+'/ods'
os.makedirs(OUT)
Z=zipfile.ZipFile(SRC); P=[(i.filename,Z.read(i.filename)) for i in Z.infolist()]
man=open(sys.argv[2]+'/ods.tsv','w')
def pack(c,parts=P):
    b=io.BytesIO()
    with zipfile.ZipFile(b,'w') as z:
        for n,d in parts:
            zi=zipfile.ZipInfo(n,(1980,1,1,0,0,0)); zi.compress_type=zipfile.ZIP_STORED if n=='mimetype' else zipfile.ZIP_DEFLATED
            z.writestr(zi,c.encode() if n=='content.xml' else d)
    return b.getvalue()
C=dict(P)['content.xml'].decode()
def put(n,c,w,**k):
    assert c!=C or n.startswith('o00') or k, n
    open(f'{OUT}/{n}.ods','wb').write(pack(c,**k) if isinstance(c,str) else c); man.write(f'{n}.ods\t{w}\n')
i=C.find('table:name="Belegliste"'); j=C.find('</table:table>',i); T=C[i:j]
def intab(f): 
    t=f(T); assert t!=T; return C[:i]+t+C[j:]
row1=re.search(r'<table:table-row [^>]*>(?:(?!</table:table-row>).)*B-016.*?</table:table-row>',T,re.S).group(0)
amt='office:value-type="float" office:value="95" calcext:value-type="float"><text:p>95.00 €</text:p>'
assert amt in T
put('o00_control',C,'control')
put('o01_value_differs_from_text',intab(lambda t:t.replace(amt,amt.replace('>95.00','>995.00'),1)),'shown text 995,00 differs from office:value 95')
put('o02_row_repeated_3',intab(lambda t:t.replace(row1,row1.replace('<table:table-row ','<table:table-row table:number-rows-repeated="3" ',1),1)),'a filled row repeated 3 times (legal): read 3 rows')
put('o03b_annotation_text',intab(lambda t:t.replace('<text:p>Saalmiete Küchentisch in Dölmerow</text:p>','<office:annotation><text:p>KOMMENTAR</text:p></office:annotation><text:p>Saalmiete Küchentisch in Dölmerow</text:p>',1)),'comment in a text cell: comment is no value')
put('o04_hidden_row',intab(lambda t:t.replace(row1,row1.replace('<table:table-row ','<table:table-row table:visibility="collapse" ',1),1)),'hidden row counted: flag')
put('o05_formula_no_value',intab(lambda t:t.replace(amt,'table:formula="of:=90+5">',1)),'amount a formula without value')
put('o05b_formula_empty_str',intab(lambda t:t.replace(amt,'table:formula="of:=90+5" office:value-type="string" office:string-value=""><text:p></text:p>',1)),'formula giving empty text')
put('o06b_pretty_all',re.sub(r'><(?=table:|office:|/table|/office)','>\n<',C),'white space everywhere between table elements')
put('o07_two_tables_same_name',C.replace('table:name="Soll und Ist"','table:name="Belegliste"',1),'two tables named Belegliste')
put('o09_value_garbage',intab(lambda t:t.replace('office:value="95"','office:value="abc"',1)),'office:value=abc')
put('o09b_value_nan',intab(lambda t:t.replace('office:value="95"','office:value="NaN"',1)),'office:value=NaN')
put('o09d_value_empty',intab(lambda t:t.replace('office:value="95"','office:value=""',1)),'office:value=""')
put('o10_date_garbage',intab(lambda t:t.replace('office:date-value="2025-08-15"','office:date-value="2025-13-45"',1)),'date 2025-13-45')
put('o10c_date_short',intab(lambda t:t.replace('office:date-value="2025-08-15"','office:date-value="15.08.2025"',1)),'German day in date-value')
put('o11_currency',intab(lambda t:t.replace(amt,amt.replace('office:value-type="float"','office:value-type="currency" office:currency="USD"'),1)),'currency cell in USD: 95')
put('o11c_time',intab(lambda t:t.replace(amt,'office:value-type="time" office:time-value="PT95H"><text:p>95:00</text:p>',1)),'time value as amount: not a number')
put('o11d_bool',intab(lambda t:t.replace(amt,'office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p>',1)),'boolean as amount')
put('o13_covered',intab(lambda t:t.replace('<table:table-cell table:style-name="ce32" table:content-validation-name="val34" office:value-type="float" office:value="95"','<table:covered-table-cell table:style-name="ce32" table:content-validation-name="val34" office:value-type="float" office:value="95"',1).replace('95.00 €</text:p></table:table-cell>','95.00 €</text:p></table:covered-table-cell>',1)),'amount in a covered cell (under a merge)')
put('o14_eof_in_table',C[:i+len(T)//2],'content ends inside the voucher table: reject, no spin')
k=C.find('</table:table-row>',i+len(T)//2)+len('</table:table-row>')
put('o15_repeat_2e9',intab(lambda t:t.replace(row1,row1.replace('<table:table-row ','<table:table-row table:number-rows-repeated="2000000000" ',1),1)),'row repeated 2e9')
put('o15b_repeat_500k',intab(lambda t:t.replace(row1,row1.replace('<table:table-row ','<table:table-row table:number-rows-repeated="500000" ',1),1)),'row repeated 500,000')
put('o16_spaces_2e9',intab(lambda t:t.replace('Saalmiete Küchentisch','Saalmiete<text:s text:c="2000000000"/>Küchentisch',1)),'2e9 spaces')
put('o16b_spaces_3',intab(lambda t:t.replace('Saalmiete Küchentisch','Saalmiete<text:s text:c="3"/><text:tab/><text:line-break/><text:span>X</text:span>Küchentisch',1)),'spaces, tab, line break, span')
put('o18_no_mimetype',pack(C,[x for x in P if x[0]!='mimetype']),'mimetype missing',)
man.close(); # csv
OUT=sys.argv[2]+'/csv'; os.makedirs(OUT)
man=open(sys.argv[2]+'/csv.tsv','w')
import glob
base={os.path.basename(f):open(f,'rb').read() for f in sorted(glob.glob(IN+'M-07_*.csv'))}
BN='M-07_2025-Q3_belege.csv'; VN='M-07_2025-Q3_veranstaltungen.csv'
def cset(n,change,w,drop=(),add={}):
    d=f'{OUT}/{n}'; os.makedirs(d); 
    s=dict(base); s.update(change); s.update(add)
    for x in drop: s.pop(x)
    for k,v in s.items(): open(d+'/'+k,'wb').write(v)
    man.write(f'{n}\t{w}\n')
b=base[BN]; u=b.decode('cp1252')
cset('c00_control',{},'control')
cset('c01_utf8',{k:v.decode('cp1252').encode() for k,v in base.items()},'UTF-8: same')
cset('c01c_double_bom',{BN:b'\xef\xbb\xbf\xef\xbb\xbf'+u.encode()},'double BOM')
cset('c02_utf16le_bom',{BN:b'\xff\xfe'+u.encode('utf-16-le')},'UTF-16LE with BOM (Excel Unicode text): read or named')
cset('c02c_utf16be_bom',{BN:b'\xfe\xff'+u.encode('utf-16-be')},'UTF-16BE with BOM')
cset('c03_cp850',{BN:u.encode('cp850','replace')},'code page 850: umlauts wrong, flag')
cset('c03c_double_encoded',{BN:u.encode().decode('latin-1').encode()},'UTF-8 read as latin-1 and saved again: mojibake')
cset('c03d_mixed',{BN:u.encode().replace('Überweisung'.encode(),'Überweisung'.encode('cp1252'),1)},'one line in another encoding: rest becomes mojibake')
L=u.split('\r\n') if '\r\n' in u else u.split('\n'); nl='\r\n' if '\r\n' in u else '\n'
def lines(f): 
    l=list(L); f(l); return nl.join(l).encode('cp1252')
def unclosed(l): l[7]=l[7].replace('Alma','"Alma',1)
def unclosed2(l): l[7]=l[7].replace(';Alma',';"Alma',1)
cset('c04b_unclosed_quote',{BN:lines(unclosed2)},'unclosed quote: the rest of the file is one field: flag, vouchers lost')
def nul(l): l[7]=l[7].replace('Alma','Al\0ma',1)
cset('c05_nul',{BN:lines(nul)},'a NUL byte')
def semi(l): l[7]=l[7].replace('Honorar Workshop','Honorar; Workshop',1)
def short(l): l[7]=';'.join(l[7].split(';')[:6])
cset('c06b_short_row',{BN:lines(short)},'row cut after six fields')
cset('c07_sep_line',{BN:('sep=;'+nl+u).encode('cp1252')},'sep=; line')
cset('c08b_mixed_eol',{BN:'\r'.join(L[:8]).encode('cp1252')+b'\n'+'\r\n'.join(L[8:]).encode('cp1252')},'mixed line ends')
cset('c09_pipe',{BN:u.replace(';','|').encode('cp1252')},'pipe separated: named')
import csv as _csv
def comma(): 
    o=io.StringIO(); w=_csv.writer(o,lineterminator='\r\n')
    for r in _csv.reader(io.StringIO(u),delimiter=';'): w.writerow(r)
    return o.getvalue().encode('cp1252')
cset('c09c_comma',{BN:comma()},'comma separated, German decimals quoted: same')
cset('c09d_comma_unquoted',{BN:u.replace(';',',').encode('cp1252')},'comma separated, decimals 65,87 unquoted: row shifts, flag')
cset('c10b_missing_kopf',{},'header file missing',drop=['M-07_2025-Q3_kopf.csv'])
cset('c11_two_belege',{},'two voucher files (belege, Belege): flag',add={'M-07_2025-Q3_Belege.csv':b})
cset('c12_extra_sheet',{},'extra unknown sheet',add={'M-07_2025-Q3_notizen.csv':b'Notiz;x\r\n1;2\r\n'})
cset('c13_empty_belege',{BN:b''},'voucher file empty')
cset('c13c_header_only',{BN:nl.join(L[:6]).encode('cp1252')+b'\r\n'},'voucher file: heads only')
cset('c14_binary',{BN:bytes(range(256))*40},'voucher file is binary noise')
cset('c15_total_row',{BN:u.rstrip().encode('cp1252')+(nl+'Summe;;;;;;1427,37;;;;;'+nl).encode('cp1252')},'a total row at the end: must not be counted')
cset('c16_excel_text',{BN:u.replace('10/2025;','="10/2025";',1).encode('cp1252')},'="10/2025" idiom')
cset('c18_ctrl_z',{BN:b+b'\x1a'},'Ctrl-Z at the end')
cset('c19_wrong_ext_txt',{},'belege as .txt',drop=[BN],add={'M-07_2025-Q3_belege.txt':b})
cset('c20b_100k_rows',{BN:u.rstrip().encode('cp1252')+(nl+L[6]).encode('cp1252')*100000},'100,000 rows')
cset('c21_upper',{},'.CSV ending',drop=[BN],add={'M-07_2025-Q3_belege.CSV':b})
man.close(); 