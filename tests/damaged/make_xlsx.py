"""Damage put into a good xlsx return (M-03), so that silence shows. Usage: make_xlsx.py BASE OUT (BASE: the folder base/ beside this one; OUT: a folder that is there)"""
import zipfile,io,re,os,sys,struct,shutil,zlib
IN=sys.argv[1]+'/input/2025-Q3/'; SRC=IN+'M-03_2025-Q3.xlsx'; OUT=sys.argv[2]+'/xlsx'
os.makedirs(OUT)
P=[(i.filename,zipfile.ZipFile(SRC).read(i.filename)) for i in zipfile.ZipFile(SRC).infolist()]
B='xl/worksheets/sheet8.xml'; SST='xl/sharedStrings.xml'; WB='xl/workbook.xml'; TN='xl/worksheets/sheet4.xml'; ANG='xl/worksheets/sheet2.xml'; VER='xl/worksheets/sheet3.xml'
man=open(sys.argv[2]+'/xlsx.tsv','w')
def pack(parts,comp=zipfile.ZIP_DEFLATED):
    b=io.BytesIO()
    with zipfile.ZipFile(b,'w',comp) as z:
        for n,d in parts:
            zi=zipfile.ZipInfo(n,(1980,1,1,0,0,0)); zi.compress_type=comp; z.writestr(zi,d)
    return b.getvalue()
def put(name,data,what,ext='xlsx'):
    open(f'{OUT}/{name}.{ext}','wb').write(data); man.write(f'{name}.{ext}\t{what}\n')
def sub(part,f,parts=None):
    r=[]
    for n,d in (parts or P):
        if n==part:
            d2=f(d if isinstance(d,bytes) else d)
            assert d2!=d,(part,'unchanged'); d=d2
        r.append((n,d))
    return r
def rep(a,b,count=1): 
    a=a.encode() if isinstance(a,str) else a; b=b.encode() if isinstance(b,str) else b
    def f(d):
        assert a in d,a; return d.replace(a,b,count)
    return f
G7='<c r="G7" s="33"><v>137.45</v></c>'
G8='<c r="G8" s="33"><v>330</v></c>'
C7='<c r="C7" s="20"><v>45847</v></c>'
put('t00_control',pack(P),'control: same parts repacked; as M-03')
# --- amounts that change although the file is damaged
def crc_wrong():
    # stored zip; after writing, change one byte of the amount inside the stored part
    d=bytearray(pack(P,zipfile.ZIP_STORED)); i=d.find(G7.encode()); assert i>0
    j=d.find(b'137.45',i); d[j:j+6]=b'937.45'; return bytes(d)
put('t01_crc_wrong_amount',crc_wrong(),'amount changed in a stored part, checksum left: reject')
put('t02_garbage_after_sheetdata',pack(sub(B,lambda d:d[:d.find(b'</sheetData>')+12]+b'<<<garbage &')),'part not well-formed after sheetData: reject or warn')
put('t03b_sheet_cut_in_cell',pack(sub(B,lambda d:d[:d.find(b'<c r="G10"')+14])),'sheet part ends inside a cell: reject')
put('t03c_sheet_cut_and_closed',pack(sub(B,lambda d:d[:d.find(b'<row r="10"')]+b'</sheetData></worksheet>')),'rows gone but part well formed (cannot be known but by sums)')
put('t05_duplicate_part_case',pack(P+[(B.replace('sheet8','Sheet8'),dict(P)[B].replace(b'137.45',b'937.45'))]),'two parts equal but for case: reject')
put('t06_ref_wraps_u32',pack(sub(B,rep(G8,G8+'<c r="G4294967305"><v>999</v></c>'))),'G4294967305 wraps to G9: reject, must not replace or add')
put('t07_sst_neg',pack(sub(B,rep('<c r="F7" s="21" t="s"><v>177</v></c>','<c r="F7" s="21" t="s"><v>-1</v></c>'))),'sst index -1 -> string 0')
put('t07b_sst_abc_free_text',pack(sub(B,rep('<c r="E7" s="21" t="s"><v>210</v></c>','<c r="E7" s="21" t="s"><v>abc</v></c>'))),'sst index abc in free text -> string 0 silently')
put('t07d_sst_missing_part',pack([x for x in P if x[0]!=SST]),'shared strings part missing')
put('t08_cdata',pack(sub(B,rep(G7,'<c r="G7" s="33"><v><![CDATA[137.45]]></v></c>'))),'CDATA: value 137.45')
put('t08c_charref_in_number',pack(sub(B,rep(G8,'<c r="G8" s="33"><v>3&#51;0</v></c>'))),'3&#51;0 = 330, not 3 or 30')
put('t08d_pi_in_number',pack(sub(B,rep(G8,'<c r="G8" s="33"><v>33<?x y?>0</v></c>'))),'33<?x?>0 = 330')
put('t09_utf16_sheet',pack(sub(B,lambda d:b'\xff\xfe'+d.decode().replace('UTF-8','UTF-16').encode('utf-16-le'))),'UTF-16 sheet part: read or reject, not an empty sheet')
put('t10_sheet_part_missing',pack([x for x in P if x[0]!=B]),'voucher sheet part missing')
put('t12_formula_no_value',pack(sub(B,rep(G7,'<c r="G7" s="33"><f>100+37.45</f></c>'))),'amount is a formula without cached value: flag, not blank')
put('t12b_formula_no_value_count',pack(sub(VER,lambda d:re.sub(rb'(<c r="F7"[^>]*>)<v>29</v>',rb'\1<f>20+9</f>',d,1))),'participants of an event: formula without cached value; optional field would be blank silently')
put('t13_hidden_row',pack(sub(B,lambda d:d.replace(b'<row r="8" spans="1:12" ht="35.25" customHeight="1">',b'<row r="8" spans="1:12" ht="35.25" customHeight="1" hidden="1">',1))),'a hidden voucher row is counted: flag')
put('t13b_hidden_sheet',pack(sub(WB,rep('<sheet name="Belegliste" sheetId="8"','<sheet name="Belegliste" sheetId="8" state="hidden"'))),'voucher sheet hidden: flag')
put('t15_duplicate_cell',pack(sub(B,rep(G7,G7+'<c r="G7" s="33"><v>937.45</v></c>'))),'cell G7 twice with other value: flag')
put('t15b_duplicate_row',pack(sub(B,lambda d:d.replace(b'<row r="9"',b'<row r="7" spans="1:12"><c r="G7" s="33"><v>937.45</v></c></row><row r="9"',1))),'row 7 twice with other amount: flag')
put('t16b_nan',pack(sub(B,rep(G7,'<c r="G7" s="33"><v>NaN</v></c>'))),'NaN')
put('t16c_17_digits',pack(sub(B,rep(G7,'<c r="G7" s="33"><v>137.45000000000001</v></c>'))),'17 digits: 137.45')
put('t16e_hex_number',pack(sub(B,rep(G7,'<c r="G7" s="33"><v>0x89</v></c>'))),'hex number: reject cell')
put('t16f_comma_number',pack(sub(B,rep(G7,'<c r="G7" s="33"><v>137,45</v></c>'))),'137,45 in <v>')
for v in ('60','-1','2958466','1e12','0','45847.9999999','-1e300','NaN'):
    put(f't17_date_{v}',pack(sub(B,rep(C7,f'<c r="C7" s="20"><v>{v}</v></c>'))),f'payment date serial {v}')
for v,n in (('2025-07-09T00:00:00Z','z'),('20250709','compact'),('2025-07-09','plain'),('2025-07-09T23:30:00+05:00','offset'),('2025-13-45','bad'),('x','x')):
    put(f't18_iso_{n}',pack(sub(B,rep(C7,f'<c r="C7" s="20" t="d"><v>{v}</v></c>'))),f'payment date t="d" {v}')
put('t19b_error_na',pack(sub(B,rep(G7,'<c r="G7" s="33" t="e"><v>#N/A</v></c>'))),'#N/A in one cell')
put('t19c_error_unknown',pack(sub(B,rep('<c r="L7" s="21"/>','<c r="L7" s="21" t="e"><v>#FOO!</v></c>'))),'#FOO! in a remark')
put('t19e_error_list_sheet',pack(sub('xl/worksheets/sheet9.xml',lambda d:re.sub(rb'<c r="A2"[^>]*>.*?</c>',b'<c r="A2" t="e"><v>#SPILL!</v></c>',d,1))),'#SPILL! on the hidden list sheet that holds no answer')
put('t20_dimension_1_4',pack(sub(B,rep('<dimension ref="A1:L66"/>','<dimension ref="1:4"/>'))),'LibreOffice-like dimension 1:4')
put('t20c_dimension_empty',pack(sub(B,rep('<dimension ref="A1:L66"/>','<dimension ref=""/>'))),'empty dimension')
put('t20d_dimension_huge',pack(sub(B,rep('<dimension ref="A1:L66"/>','<dimension ref="A1:XFD1048576"/>'))),'huge dimension')
put('t22_junk_prefix',b'X'*1000+pack(P),'1 kB junk before the archive')
put('t22b_junk_suffix',pack(P)+b'X'*1000,'1 kB junk after')
put('t23_1904',pack(sub(WB,rep('<workbookPr defaultThemeVersion="124226"/>','<workbookPr date1904="1" defaultThemeVersion="124226"/>'))),'1904 flag flips every date: dates 4 years later, must fall out of the period')
put('t24_styles_missing',pack([x for x in P if x[0]!='xl/styles.xml']),'styles missing: dates are numbers')
put('t25b_dde',pack(sub(B,rep(G7,"<c r=\"G7\" s=\"33\"><f>cmd|'/c calc'!A0</f><v>137.45</v></c>"))),'DDE formula with a cached value')
put('t25c_stale',pack(sub(B,rep(G7,'<c r="G7" s="33"><f>1+1</f><v>137.45</v></c>'))),'formula 1+1 with cached value 137.45')
put('t27_rows_out_of_order',pack(sub(B,lambda d:(lambda m7,m8:d[:m7.start()]+m8.group(0)+m7.group(0)+d[m8.end():])(re.search(rb'<row r="7".*?</row>',d),re.search(rb'<row r="8".*?</row>',d)))),'rows 8 and 7 swapped: same reading')
put('t27b_two_sheetdata',pack(sub(B,rep('</sheetData>','</sheetData><sheetData><row r="40"><c r="A40" t="inlineStr"><is><t>99</t></is></c><c r="G40"><v>50</v></c></row></sheetData>'))),'second sheetData block')
put('t28_prefixed_ns',pack(sub(B,lambda d:re.sub(rb'<(/?)([a-zA-Z])',rb'<\1x:\2',d).replace(b'xmlns="',b'xmlns:x="',1))),'prefixed namespace: same reading')
put('t28b_strict_ns',pack([(n,d.replace(b'http://schemas.openxmlformats.org/spreadsheetml/2006/main',b'http://purl.oclc.org/ooxml/spreadsheetml/main')) for n,d in P]),'strict namespace')
put('t29b_bzip2',pack(P,zipfile.ZIP_BZIP2),'bzip2: read or named')
put('t29c_lzma',pack(P,zipfile.ZIP_LZMA),'lzma')
z=pack(P)
for pc in (10,50,90,99): put(f't30_cut_{pc}',z[:len(z)*pc//100],f'file cut at {pc} %')
put('t31b_name_other_sheet',pack(sub(WB,rep("<definedName name=\"mw_belege_betrag\">'Belegliste'!$G$6","<definedName name=\"mw_belege_betrag\">'Veranstaltungen'!$F$6"))),'name points to another sheet')
put('t31c_name_beyond',pack(sub(WB,rep("<definedName name=\"mw_belege_betrag\">'Belegliste'!$G$6","<definedName name=\"mw_belege_betrag\">'Belegliste'!$XFD$1048576"))),'name points at XFD1048576')
put('t32_uniquecount_2e8',pack(sub(SST,lambda d:re.sub(rb'uniqueCount="\d+"',b'uniqueCount="200000000"',d,1))),'sst uniqueCount 2e8')
put('t32b_uniquecount_1e11',pack(sub(SST,lambda d:re.sub(rb'uniqueCount="\d+"',b'uniqueCount="99999999999"',d,1))),'sst uniqueCount 1e11')
put('t33b_fullwidth',pack(sub(B,rep(G7,'<c r="G7" s="33" t="inlineStr"><is><t>\uff11\uff13\uff17,\uff14\uff15</t></is></c>'))),'full-width digits')
put('t33c_minus_sign',pack(sub(B,rep(G7,'<c r="G7" s="33" t="inlineStr"><is><t>\u2212137,45</t></is></c>'))),'unicode minus')
put('t33e_two_values',pack(sub(B,rep(G7,'<c r="G7" s="33"><v>137.45</v><v>937.45</v></c>'))),'two <v> in one cell: flag')
put('t33f_inline_and_v',pack(sub(B,rep(G7,'<c r="G7" s="33"><is><t>937,45</t></is><v>137.45</v></c>'))),'is and v in one cell')
put('t35_billion_laughs',pack(sub(B,lambda d:d.replace(b'?>\n',b'?>\n<!DOCTYPE x [<!ENTITY a "99999">]>',1).replace(b'<v>137.45</v>',b'<v>&a;</v>',1))),'DTD with an entity as amount: reject (DTD)')
put('t36_bomb_rows',None or pack(sub(B,rep('</sheetData>',''.join(f'<row r="{i}"><c r="A{i}"><v>{i}</v></c></row>' for i in range(67,6000))+'</sheetData>'))),'6000 rows: limit')
man.close()
